"""Gets tokens of OAuth 2.0 for the ID and secret of a client, through its own transport."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from ..http import tasks
from ..http.errors import APIError
from .call import Call
from .errors import APIStatusError
from .grants import STYLES, Origin, Token, token_in
from .operation import Arguments, Operation

if TYPE_CHECKING:
    from .client_async import AsyncClient

LONGEST_WAIT = 60.0
"""Seconds to wait for a token that another task fetches, before looking again."""


async def token_of(client: AsyncClient, call: Call, origin: Origin) -> str:
    """Return the token of an origin, fetched if there is none that lasts; tasks that need it at once fetch it once.

    Raises APIError if the server gives none.
    """
    tokens = call.configuration.tokens
    while (value := tokens.fresh(origin)) is None:
        waiting = tokens.enter(origin, tasks.Event())
        if waiting is not None:
            await waiting.happens_within(call.seconds_left(LONGEST_WAIT))
            continue
        try:
            tokens.keep(origin, token := await _fetch(client, call, origin))
        finally:
            tokens.leave(origin)
        return token.value
    return value


async def _fetch(client: AsyncClient, call: Call, origin: Origin) -> Token:
    """Ask for a token; a server that does not take the ID and secret in a header gets them in the body."""
    first, second = STYLES
    try:
        return await _ask(client, call, origin, first)
    except APIStatusError as error:
        if error.status_code not in (400, 401):
            raise
    return await _ask(client, call, origin, second)


async def _ask(client: AsyncClient, call: Call, origin: Origin, style: str) -> Token:
    started = time.monotonic()
    issuer = client._issuer(origin)
    asking = Call(issuer, Operation("OAuth token", "POST", origin.url, auth=((),)), Arguments({}, {}, {}, {}, {}))
    asking.body, headers = origin.request(style)
    asking.headers = {"user-agent": asking.headers["user-agent"], **headers}
    asking.deadline, asking.timeout = call.deadline, call.timeout
    try:
        response: Any = await issuer.send(asking, unread=False)
    except APIError as error:
        for request in (asking.request, error.request):
            if request is not None:
                request.body = None  # it may hold the secret
        raise
    token = token_in(response, started)
    if token is None:
        raise APIError("OAuth token: the response has no access_token")
    return token
