"""The names of the official SDK; see `openapiopenai.compat`.

The settings of the module and its resources belong to one client, which is made when it is first used:
`openai.api_key = …`, `openai.chat.completions.create(…)`. A changed setting takes effect with the next use.
"""

from os import environ as _environ
from sys import modules as _modules

from openapiopenai.compat.stubs import fill as _fill
from openapiopenai.compat.stubs import text_beside as _text_beside

_TYPE_CHECKING = False  # that of `typing`: see `openapiopenai/_runtime/lazy.py`
if _TYPE_CHECKING:
    from typing import Any

_fill(_modules[__name__], _text_beside(__file__))

api_key: "Any" = None
admin_api_key: "Any" = None
organization: "str | None" = None
project: "str | None" = None
webhook_secret: "str | None" = None
base_url: "Any" = None
timeout: "Any" = None
max_retries: int = 2
default_headers: "Any" = None
default_query: "Any" = None
http_client: "Any" = None
api_type: "str | None" = _environ.get("OPENAI_API_TYPE")
api_version: "str | None" = _environ.get("OPENAI_API_VERSION")
azure_endpoint: "str | None" = _environ.get("AZURE_OPENAI_ENDPOINT")
azure_ad_token: "str | None" = None
azure_ad_token_provider: "Any" = None


def _load_client() -> "Any":
    """Return the client of the module; made anew after a setting has changed."""
    from ._module_client import load

    return load()


def _reset_client() -> None:
    """Forget the client of the module."""
    from ._module_client import reset

    reset()
