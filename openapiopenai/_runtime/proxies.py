"""Proxy settings from environment variables."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable


def proxy_for(url: str) -> str | None:
    """Proxy URL for a server, from `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`; None for no proxy."""
    if not any(name.lower().endswith("_proxy") for name in os.environ):
        return None
    from urllib import request

    parts = urlsplit(url)
    proxies = request.getproxies_environment()
    proxy = proxies.get(parts.scheme) or proxies.get("all")
    bypass: Callable[[str, dict[str, str]], bool] = vars(request)["proxy_bypass_environment"]  # not in the stubs
    if not proxy or bypass(parts.netloc.rpartition("@")[2], proxies):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"
