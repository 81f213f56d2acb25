"""What is logged of attempts, and the environment variable that shows it. Does no I/O but through `logging`."""

from __future__ import annotations

import sys
import warnings
from typing import TYPE_CHECKING

from ...profile import PROFILE
from ..json.redaction import quote, redact

if TYPE_CHECKING:
    from ..http.request import Headers
    from .call import Call

PACKAGE = __name__.partition(".")[0]
VARIABLE = PROFILE.log_variable or f"{PACKAGE.upper()}_LOG"
LEVELS = ("debug", "info", "warning", "error")
FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def show(level: str) -> None:
    """Set the level of the logger, as the environment variable says, and show its lines on stderr if nothing else does."""
    if level.lower() not in LEVELS:
        warnings.warn(f"{VARIABLE}: expected {', '.join(LEVELS)}, got {level[:20]!r}", stacklevel=2)
        return
    import logging

    logger = logging.getLogger(PACKAGE)
    logger.setLevel(level.upper())
    if not logger.hasHandlers():
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter(FORMAT))
        logger.addHandler(handler)


def log(
    call: Call,
    status: int | None,
    headers: Headers | None,
    error: Exception | None,
    elapsed: float,
    delay: float | None,
) -> None:
    """Log an attempt, without content: at INFO if it failed or is made again, else at DEBUG. Its parts are attributes of
    the record, too."""
    if "logging" not in sys.modules:  # nobody has asked for such lines, which are hidden by default
        return
    import logging

    logger = logging.getLogger(PACKAGE)
    level = logging.INFO if status is None or status >= 400 or delay is not None else logging.DEBUG
    if not logger.isEnabledFor(level):
        return
    secrets = call.secrets
    outcome = quote(str(error) if status is None else str(status), secrets)
    request_id = headers.get(PROFILE.request_id) if headers else None
    parts = {
        "operation": call.operation.name,
        "method": call.method,
        "url": redact(call.url, secrets),
        "attempt": call.attempts,
        "status": status,
        "elapsed": elapsed,
        "request_id": request_id and quote(request_id, secrets),
        "retry_in": delay,
    }
    again = "" if delay is None else f", again in {delay:.2f} s"
    text = "%s %s %s, attempt %d: %s in %.3f s, request id %s%s"
    shown = (*(parts[name] for name in ("operation", "method", "url", "attempt")), outcome, elapsed)
    logger.log(level, text, *shown, parts["request_id"], again, extra=parts)
