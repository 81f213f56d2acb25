"""Bulk work: one method, many inputs. Names are loaded on first use.

- `client.map` yields a `Result` for each input; its options are `MapOptions`, its numbers `Progress`. It ends with a
  `MapStoppedError` after too many failures; `InputError`, `SelectError` and `StoredError` are errors of results.
- `embed`: the embeddings of many texts, as `Vectors`.
- `open_store`: a store of results by its path or URL; `Store`: what a store does, `Record`: what it keeps; `export`: its
  results as a file. `BatchMode`: options of `mode="batch"`.
- `Pace`: how fast requests are sent; `SharedPace`: by several processes.
- `MapWorker`: the same work as a function of a block of rows, for Ray, Dask, Spark and `concurrent.futures`.
"""

from typing import TYPE_CHECKING

from .._runtime.lazy import LazyNames

if TYPE_CHECKING:
    from .batch_mode import BatchMode
    from .embedding import embed
    from .exporting import export
    from .map_async import AsyncRun
    from .map_sync import Run
    from .options import MapOptions
    from .outcomes import SelectError
    from .pacing import Pace
    from .progress import Progress
    from .records import StoredError
    from .results import InputError, MapStoppedError, Result
    from .sharing import SharedPace
    from .store import Record, Store, StoreError, open_store
    from .vectors import Vectors
    from .worker import MapWorker

_modules = {
    "batch_mode": ("BatchMode",),
    "embedding": ("embed",),
    "exporting": ("export",),
    "map_async": ("AsyncRun",),
    "map_sync": ("Run",),
    "options": ("MapOptions",),
    "outcomes": ("SelectError",),
    "pacing": ("Pace",),
    "progress": ("Progress",),
    "records": ("StoredError",),
    "results": ("InputError", "MapStoppedError", "Result"),
    "sharing": ("SharedPace",),
    "store": ("Record", "Store", "StoreError", "open_store"),
    "vectors": ("Vectors",),
    "worker": ("MapWorker",),
}

__all__ = [
    "AsyncRun", "BatchMode", "InputError", "MapOptions", "MapStoppedError", "MapWorker", "Pace", "Progress", "Record",
    "Result", "Run", "SelectError", "SharedPace", "Store", "StoreError", "StoredError", "Vectors", "embed", "export",
    "open_store",
]  # fmt: skip

__getattr__ = LazyNames(__name__, {name: module for module, names in _modules.items() for name in names})
__dir__ = __getattr__.names
