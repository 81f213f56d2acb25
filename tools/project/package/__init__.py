"""A client generated from `openapi.yaml`. Import everything from here; names are loaded on first use."""

import sys

__version__ = "0.1.0"

_PUBLIC = {
    "APIConnectionError": "_runtime.exceptions",
    "APIError": "_runtime.exceptions",
    "APIStatusError": "_runtime.exceptions",
    "APITimeoutError": "_runtime.exceptions",
    "AsyncClient": "client",
    "AsyncMockTransport": "_runtime.mock_transport",
    "AuthenticationError": "_runtime.exceptions",
    "BadRequestError": "_runtime.exceptions",
    "Client": "client",
    "ConflictError": "_runtime.exceptions",
    "DecodeError": "_runtime.exceptions",
    "IncompleteStreamError": "_runtime.exceptions",
    "InternalServerError": "_runtime.exceptions",
    "MockResponse": "_runtime.mock_transport",
    "MockTransport": "_runtime.mock_transport",
    "NotFoundError": "_runtime.exceptions",
    "OpenAIError": "_runtime.exceptions",
    "PermissionDeniedError": "_runtime.exceptions",
    "RateLimitError": "_runtime.exceptions",
    "Timeout": "_runtime.http",
    "UnexpectedContentError": "_runtime.exceptions",
    "UnprocessableEntityError": "_runtime.exceptions",
}
"""Handwritten names and the modules that define them; all other names are models."""


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name.startswith("__"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_PUBLIC.get(name, 'models')}"), name)
    setattr(sys.modules[__name__], name, value)
    return value
