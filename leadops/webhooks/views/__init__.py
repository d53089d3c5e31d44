"""The webhook settings: endpoints that are told, intakes that take."""
