"""What the command `map` does: a method for each row of a file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .exporting import plain
from .tables import TableError, format_of, read, write

if TYPE_CHECKING:
    from .progress import Progress
    from .results import Result


@dataclass
class MapCommand:
    """Calls a method for each row of `source`, and writes the results to `target`, in the order of the rows."""

    client: Any
    method: Any
    source: str
    target: str
    arguments: Mapping[str, Any] | None
    options: dict[str, Any] = field(default_factory=dict[str, Any])
    """Options of `client.map`."""
    progress: Progress | None = None
    """The numbers of the run."""
    failed: int = 0
    """Number of rows without a value."""

    def run(self) -> None:
        """Make the calls. Raises what the run ends with; what has finished is in the store."""
        format_of(self.source)
        if format_of(self.target) != "jsonl" and self.source == "-":
            raise TableError("standard input is read once: expected a file as input, or JSON lines as output")
        write(self.target, self.rows)

    def rows(self) -> Iterator[dict[str, Any]]:
        """Yield the results as rows. The second time, all of them come from the store."""
        options = dict(self.options)
        if self.progress is not None:
            options.update(retry_failed=False, progress=False)
        with self.client.map(self.method, read(self.source), self.arguments, ordered=True, **options) as run:
            self.progress, self.failed = self.progress or run.progress, 0
            for result in run:
                self.failed += result.error is not None
                yield row(result)


def row(result: Result[Any]) -> dict[str, Any]:
    """Return a result as a row."""
    error, info, usage = result.error, result.call_info, result.usage
    return {
        "index": result.index,
        "key": result.key,
        "input": result.input,
        "value": plain(result.value),
        "error": error and f"{type(error).__name__}: {error}",
        "request_id": info and info.request_id,
        "status": info and info.status_code,
        "input_tokens": usage and usage.input_tokens,
        "output_tokens": usage and usage.output_tokens,
        "seconds": info and round(info.elapsed, 4),
    }
