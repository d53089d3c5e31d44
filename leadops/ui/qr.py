"""QR codes as the path of an SVG drawing."""

from qrcode import QRCode
from qrcode.constants import ERROR_CORRECT_M


def qr_path(text: str) -> tuple[int, str]:
    """Return the width of a code in modules, quiet zone included, and its dark runs as a path."""
    code = QRCode(error_correction=ERROR_CORRECT_M, border=4)
    code.add_data(text)
    rows = code.get_matrix()
    runs = [
        f"M{start} {y}h{length}v1h-{length}z"
        for y, row in enumerate(rows)
        for start, length in _runs(row)
    ]
    return len(rows), "".join(runs)


def _runs(row: list[bool]) -> list[tuple[int, int]]:
    """Return where each run of dark modules starts and how long it is."""
    found: list[tuple[int, int]] = []
    for x, is_dark in enumerate(row):
        if not is_dark:
            continue
        if found and sum(found[-1]) == x:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        else:
            found.append((x, 1))
    return found
