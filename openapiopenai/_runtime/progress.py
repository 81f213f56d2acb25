"""A progress bar for terminals."""

from __future__ import annotations

import sys
import time
from typing import TextIO

__all__ = ["ProgressBar"]


class ProgressBar:
    """For `on_progress=` and `progress=`: shows the bytes of an upload or download, or the status of a polled object.

    - `label`: text before the bar.
    - `file`: text stream to write to; default: standard error. Nothing is written unless it is a terminal.
    - `force`: write even if it is not a terminal.
    """

    def __init__(self, label: str = "", *, file: TextIO | None = None, force: bool = False) -> None:
        self.label = f"{label} " if label else ""
        self.file = file or sys.stderr
        self.is_shown = force or self.file.isatty()
        self.start = time.monotonic()
        self._length = 0

    def __call__(self, done: object, total: int | None = None) -> None:
        """Show that `done` of `total` bytes are transferred, or the `status` of an object."""
        if not self.is_shown:
            return
        if isinstance(done, int):
            seconds = max(time.monotonic() - self.start, 1e-6)
            text = (
                f"{megabytes(done)} of {megabytes(total)}, {megabytes(int(done / seconds))}/s"
                if total
                else megabytes(done)
            )
            self._show(self._bar(done / total, text) if total else text, is_last=bool(total) and done == total)
        else:
            share = getattr(done, "progress", None)
            text = f"{getattr(done, 'status', done)}, {time.monotonic() - self.start:.0f} s"
            self._show(self._bar(share / 100, text) if isinstance(share, (int, float)) else text)

    def _bar(self, share: float, text: str) -> str:
        import shutil

        width = min(40, shutil.get_terminal_size().columns - len(self.label) - len(text) - 9)
        filled = round(max(min(share, 1), 0) * width) if width > 0 else 0
        return f"{'█' * filled}{'░' * max(width - filled, 0)} {share:4.0%} {text}"

    def _show(self, text: str, *, is_last: bool = False) -> None:
        line = f"{self.label}{text}"
        self.file.write(f"\r{line}{' ' * (self._length - len(line))}" + ("\n" if is_last else ""))
        self.file.flush()
        self._length = 0 if is_last else len(line)

    def close(self) -> None:
        """End the line."""
        if self.is_shown and self._length:
            self.file.write("\n")
            self.file.flush()
            self._length = 0

    def __enter__(self) -> ProgressBar:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


def megabytes(count: int | None) -> str:
    return f"{(count or 0) / 1e6:.1f} MB"
