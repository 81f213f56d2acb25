"""Workload identity: a program shows who it is by the identity of its platform, so that it needs no API key.

    client = OpenAI(workload_identity={
        "identity_provider_id": "idp_…", "service_account_id": "svc_…", "provider": k8s_service_account_token_provider(),
    })

The client exchanges the token of the platform for one of the API, keeps that as long as it is valid, and gets a new one
in time, or if the server refuses it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NotRequired, cast
from urllib.parse import urlencode

from typing_extensions import TypedDict

from openapiopenai._runtime.calls.exchange import EARLY, Exchange, Metadata
from openapiopenai.profile import OpenAIError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from os import PathLike

__all__ = [
    "SubjectTokenProvider",
    "SubjectTokenProviderError",
    "WorkloadIdentity",
    "X509WorkloadIdentity",
    "azure_managed_identity_token_provider",
    "gcp_id_token_provider",
    "k8s_service_account_token_provider",
    "x509_workload_identity",
]

URL = "https://auth.openai.com/oauth/token"
X509_URL = "https://mtls.auth.openai.com/oauth/token"
"""Token endpoint that knows a client by the certificate of its connection."""
GRANT = "urn:ietf:params:oauth:grant-type:token-exchange"
"""Grant type of RFC 8693."""
TOKEN_TYPES = {
    "jwt": "urn:ietf:params:oauth:token-type:jwt",
    "id": "urn:ietf:params:oauth:token-type:id_token",
    "x509": "urn:openai:params:oauth:token-type:x509",
}
KUBERNETES_TOKEN = "/var/run/secrets/kubernetes.io/serviceaccount/token"
AZURE = "http://169.254.169.254/metadata/identity/oauth2/token"
GOOGLE = "http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity"


class SubjectTokenProviderError(OpenAIError):
    """The platform gave no token."""


class SubjectTokenProvider(TypedDict):
    """Returns the token of the platform."""

    token_type: Literal["jwt", "id"]
    """Kind of token: a JWT, or an ID token of OpenID Connect."""
    get_token: Callable[[], str | Awaitable[str]]
    """Returns the token; may be asynchronous for an asynchronous client."""


class WorkloadIdentity(TypedDict):
    """What the API knows a program by that shows a token of its platform."""

    identity_provider_id: str
    """ID of the identity provider, as configured in the organization."""
    service_account_id: str
    """ID of the service account to act as."""
    provider: SubjectTokenProvider
    """Returns the token of the platform."""
    refresh_buffer_seconds: NotRequired[float]
    """Seconds before its end at which a token is renewed, at most half of its time; default: 1200."""


class X509WorkloadIdentity(TypedDict):
    """What the API knows a program by that shows a certificate: the transport must have been given one."""

    type: Literal["x509"]
    identity_provider_id: str
    """ID of the identity provider, as configured in the organization."""
    service_account_id: str
    """ID of the service account to act as."""
    refresh_buffer_seconds: NotRequired[float]
    """Seconds before its end at which a token is renewed, at most half of its time; default: 1200."""


def x509_workload_identity(
    *, identity_provider_id: str, service_account_id: str, refresh_buffer_seconds: float = EARLY
) -> X509WorkloadIdentity:
    """Return the identity of a program that shows the certificate of its transport."""
    return {
        "type": "x509",
        "identity_provider_id": identity_provider_id,
        "service_account_id": service_account_id,
        "refresh_buffer_seconds": refresh_buffer_seconds,
    }


def k8s_service_account_token_provider(
    token_file_path: str | PathLike[str] = KUBERNETES_TOKEN,
) -> SubjectTokenProvider:
    """Return a provider that reads the token which Kubernetes mounts into a container, anew each time.

    Its `get_token` raises SubjectTokenProviderError if the file cannot be read or is empty.
    """

    def get_token() -> str:
        try:
            token = Path(token_file_path).read_text("utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise SubjectTokenProviderError(f"{token_file_path}: the token cannot be read: {error}") from None
        if not token:
            raise SubjectTokenProviderError(f"{token_file_path}: the file is empty")
        return token

    return {"token_type": "jwt", "get_token": get_token}


def azure_managed_identity_token_provider(
    resource: str = "https://management.azure.com/",
    *,
    object_id: str | None = None,
    client_id: str | None = None,
    msi_res_id: str | None = None,
    api_version: str = "2018-02-01",
) -> SubjectTokenProvider:
    """Return a provider that asks Azure's metadata service (169.254.169.254) for the token of a managed identity.

    - `resource`: URI of the resource that the token is for.
    - `object_id`, `client_id`, `msi_res_id`: which identity, where the machine has several.
    - `api_version`: version of the metadata service.
    """
    chosen = {"object_id": object_id, "client_id": client_id, "msi_res_id": msi_res_id}
    query = {"api-version": api_version, "resource": resource, **{name: each for name, each in chosen.items() if each}}
    return _asking("jwt", Metadata(f"{AZURE}?{urlencode(query)}", {"metadata": "true"}, "access_token"))


def gcp_id_token_provider(audience: str = "https://api.openai.com/v1") -> SubjectTokenProvider:
    """Return a provider that asks Google Cloud's metadata service for the ID token of the machine.

    `audience`: URI that the token is for.
    """
    return _asking("id", Metadata(f"{GOOGLE}?{urlencode({'audience': audience})}", {"metadata-flavor": "Google"}))


def _asking(token_type: Literal["jwt", "id"], metadata: Metadata) -> SubjectTokenProvider:
    return {"token_type": token_type, "get_token": cast("Any", metadata)}


def exchange_of(identity: object) -> Exchange:
    """Return the key that a workload identity stands for. Raises TypeError or ValueError if it is not one."""
    if not isinstance(identity, dict):
        raise TypeError(f"workload_identity: expected a dict, got {type(identity).__name__}")
    given = cast("Mapping[str, Any]", identity)
    subject, kind = (None, "x509") if is_x509(given) else _subject(given.get("provider"))
    early = given.get("refresh_buffer_seconds", EARLY)
    if isinstance(early, bool) or not isinstance(early, (int, float)) or not 0 <= early < float("inf"):
        raise ValueError(f"workload_identity: refresh_buffer_seconds: expected 0 seconds or more, got {early!r}")
    named = {name: _id(given, name) for name in ("identity_provider_id", "service_account_id")}
    fields = {"grant_type": GRANT, "subject_token_type": TOKEN_TYPES[kind], **named}
    return Exchange(X509_URL if kind == "x509" else URL, fields, subject, early)


def is_x509(identity: object) -> bool:
    """Whether a workload identity is that of a certificate."""
    return isinstance(identity, dict) and cast("Mapping[str, Any]", identity).get("type") == "x509"


def _subject(provider: object) -> tuple[Any, str]:
    """Return what gives the token of the platform, and the kind of token."""
    given = cast("Mapping[str, Any]", provider if isinstance(provider, dict) else {})
    subject, kind = given.get("get_token"), given.get("token_type")
    if not (callable(subject) or isinstance(subject, Metadata)) or kind not in ("jwt", "id"):
        expected = 'a dict with "token_type" ("jwt" or "id") and "get_token" (a callable)'
        raise ValueError(f"workload_identity: provider: expected {expected}")
    return subject, kind


def _id(given: Mapping[str, Any], name: str) -> str:
    value = given.get(name)
    if not isinstance(value, str) or not value:
        raise ValueError(f"workload_identity: {name}: expected an ID, got {value!r}")
    return value
