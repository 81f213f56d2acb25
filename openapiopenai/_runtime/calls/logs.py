"""What is logged of attempts, and the environment variable that shows it. Does no I/O but through `logging`."""

from __future__ import annotations

import logging
import warnings
from typing import TYPE_CHECKING

from ...profile import PROFILE
from ..json.redaction import quote, redact

if TYPE_CHECKING:
    from ..http.request import Headers
    from .call import Call

PACKAGE = __name__.partition(".")[0]
VARIABLE = PROFILE.log_variable or f"{PACKAGE.upper()}_LOG"
LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}
FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
logger = logging.getLogger(PACKAGE)


def show(level: str) -> None:
    """Set the level of the logger, as the environment variable says, and show its lines on stderr if nothing else does."""
    if level.lower() not in LEVELS:
        warnings.warn(f"{VARIABLE}: expected {', '.join(LEVELS)}, got {level[:20]!r}", stacklevel=2)
        return
    logger.setLevel(LEVELS[level.lower()])
    if not logger.hasHandlers():
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter(FORMAT))
        logger.addHandler(handler)


def level_of(status: int | None, delay: float | None) -> int:
    """Return the level of an attempt: INFO for one that failed or is made again."""
    return logging.INFO if status is None or status >= 400 or delay is not None else logging.DEBUG


def log(
    level: int,
    call: Call,
    status: int | None,
    headers: Headers | None,
    error: Exception | None,
    elapsed: float,
    delay: float | None,
) -> None:
    """Log an attempt, without content. Its parts are attributes of the record, too."""
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
