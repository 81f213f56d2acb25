"""A client generated from `openapi.yaml`. Import everything from here; names are loaded on first use."""

import sys

__version__ = "0.1.0"

_PUBLIC = {
    "APIConnectionError": "_runtime.http.errors",
    "APIError": "_runtime.http.errors",
    "APIStatusError": "_runtime.calls.errors",
    "APITimeoutError": "_runtime.http.errors",
    "AsyncClient": "client",
    "AsyncMockTransport": "_runtime.http.mock_transport",
    "AuthenticationError": "_runtime.calls.errors",
    "BadRequestError": "_runtime.calls.errors",
    "Client": "client",
    "ConflictError": "_runtime.calls.errors",
    "DecodeError": "_runtime.json.errors",
    "IncompleteStreamError": "_runtime.calls.errors",
    "InternalServerError": "_runtime.calls.errors",
    "MockResponse": "_runtime.http.mock_transport",
    "MockTransport": "_runtime.http.mock_transport",
    "NotFoundError": "_runtime.calls.errors",
    "OpenAIError": "_runtime.json.errors",
    "PermissionDeniedError": "_runtime.calls.errors",
    "RateLimitError": "_runtime.calls.errors",
    "Timeout": "_runtime.http.request",
    "UnexpectedContentError": "_runtime.calls.errors",
    "UnprocessableEntityError": "_runtime.calls.errors",
}
"""Handwritten names and the modules that define them; all other names are models."""


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name.startswith("__"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_PUBLIC.get(name, 'models')}"), name)
    setattr(sys.modules[__name__], name, value)
    return value
