"""Gets tokens of OAuth 2.0, for the ID and secret of a client or for a platform's token, through its own transport."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from ..http import tasks
from ..http.errors import APIError
from .call import Call
from .credentials import ASYNC_CALLABLE
from .errors import APIStatusError
from .exchange import Exchange, Metadata, subject_token
from .grants import REFUSED, STYLES, Token, refusal, token_in
from .operation import Arguments, Operation

if TYPE_CHECKING:
    from .client_async import AsyncClient
    from .grants import Source

LONGEST_WAIT = 60.0
"""Seconds to wait for a token that another task fetches, before looking again."""
NOTHING = Arguments({}, {}, {}, {}, {})


async def token_of(client: AsyncClient, call: Call, origin: Source) -> str:
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


async def _fetch(client: AsyncClient, call: Call, origin: Source) -> Token:
    """Ask for a token; a server that does not take the ID and secret in a header gets them in the body."""
    if isinstance(origin, Exchange):
        return await _ask(client, call, origin, await _subject(client, call, origin))
    first, second = STYLES
    try:
        return await _ask(client, call, origin, first)
    except APIStatusError as error:
        if error.status_code not in (400, 401):
            raise
    return await _ask(client, call, origin, second)


async def _subject(client: AsyncClient, call: Call, exchange: Exchange) -> str:
    """Return the token of the platform, "" if a certificate stands for it."""
    subject = exchange.subject
    if subject is None:
        return ""
    if isinstance(subject, Metadata):
        issuer = client._issuer(subject)
        asking = Call(issuer, Operation("workload identity", "GET", subject.url, auth=((),)), NOTHING)
        asking.headers = {"user-agent": asking.headers["user-agent"], **subject.headers}
        return subject.token_in(await _sent(issuer, asking, call))
    wrong = ASYNC_CALLABLE.format("workload_identity")
    return subject_token(await tasks.result_before(call.deadline, subject(), wrong))


async def _sent(issuer: AsyncClient, asking: Call, call: Call) -> Any:
    """Send a request for a token, within the limits of the call that needs it."""
    asking.deadline, asking.timeout = call.deadline, call.timeout
    return await issuer._send(asking, unread=False)


async def _ask(client: AsyncClient, call: Call, origin: Source, style: str) -> Token:
    started = time.monotonic()
    issuer = client._issuer(origin)
    asking = Call(issuer, Operation("OAuth token", "POST", origin.url, auth=((),)), NOTHING)
    asking.body, headers = origin.request(style)
    asking.headers = {"user-agent": asking.headers["user-agent"], **headers}
    try:
        response: Any = await _sent(issuer, asking, call)
    except APIError as error:
        for request in (asking.request, error.request):
            if request is not None:
                request.body = None  # it may hold the secret
        if isinstance(error, APIStatusError) and error.status_code in REFUSED:
            raise refusal(error) from None
        raise
    token = token_in(response, started, origin)
    if token is None:
        raise APIError("OAuth token: the response has no access_token")
    return token
