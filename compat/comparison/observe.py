"""Makes calls with one SDK and says what happened, as JSON lines: `observe.py DRIVER URL`. Runs where the SDK is installed.

The server (see `situations.py`) is told the situation by the first segment of the path.
"""

import importlib
import json
import sys
import time
from pathlib import Path


def main(name, url):
    sys.path.insert(0, str(Path(__file__).parent))
    driver = importlib.import_module(f"drivers.{name}")
    for situation in sys.stdin.read().split():
        print(json.dumps({"situation": situation, **outcome(driver, f"{url}/{situation}")}), flush=True)
    print(json.dumps({"situation": "secret", "told": repr(driver.client)}))


def outcome(driver, url):
    start = time.monotonic()
    try:
        result = driver.call(url)
    except Exception as error:
        own = isinstance(error, driver.Error)
        return {"error": type(error).__name__, "own": own, "told": f"{error!s} {error!r}"}
    try:
        return {"plain": driver.plain(result), "seconds": time.monotonic() - start}
    except Exception as error:
        return {"unwritten": type(error).__name__}


if __name__ == "__main__":
    main(*sys.argv[1:])
