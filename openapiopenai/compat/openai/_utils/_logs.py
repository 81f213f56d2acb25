"""The logger whose level `OPENAI_LOG` of the official SDK sets; this package writes to loggers of its own."""

from __future__ import annotations

import logging
import os
from typing import Any, cast

logger = logging.getLogger("openai")
LEVELS = ("debug", "info", "warning", "error", "critical")
SENSITIVE = ("api-key", "authorization", "x-amz-security-token")
"""Headers whose values are secrets."""


def setup_logging() -> None:
    """Set the level of the logger to what `OPENAI_LOG` says, one of `LEVELS`."""
    level = os.environ.get("OPENAI_LOG")
    if level in LEVELS:
        logging.basicConfig(
            format="[%(asctime)s - %(name)s:%(lineno)d - %(levelname)s] %(message)s", datefmt="%Y-%m-%d %H:%M:%S"
        )
        logger.setLevel(level.upper())


class SensitiveHeadersFilter(logging.Filter):
    """Hides the secrets among the `headers` that are an argument of a log record."""

    def filter(self, record: logging.LogRecord) -> bool:
        arguments = cast("Any", record.args)
        headers = cast("Any", arguments).get("headers") if isinstance(arguments, dict) else None
        if isinstance(headers, dict):
            shown = cast("dict[Any, Any]", headers).items()  # type: ignore[redundant-cast]
            arguments["headers"] = {
                name: "<redacted>" if str(name).lower() in SENSITIVE else value for name, value in shown
            }
        return True
