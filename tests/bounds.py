"""What a test of hostile or long input allows: text that hangs a worker takes minutes or for ever.

How fast it is stands in `bench/`, side by side with something else: a clock in a test measures who
else uses the machine.
"""

HANG = 60.0  # seconds of processor
