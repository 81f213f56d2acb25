"""Providers: clouds that serve the OpenAI API at an address of their own, and show in their own way who calls.

client = OpenAI(provider=bedrock(region="us-east-1"))
client = OpenAI(provider=vertex(project="my-project", location="global"))
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from hashlib import sha256
from importlib import import_module
from threading import Lock
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias, TypeVar
from urllib.parse import urlsplit

from openapiopenai._runtime.calls.settings import HTTP, check_url, from_environment
from openapiopenai.profile import OpenAIError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from openapiopenai._runtime.calls.options import AsyncKey
    from openapiopenai._runtime.http.request import Request

    Signature = Callable[[Request], dict[str, str]]
    """Returns the headers of a request, signed."""
    Token = Callable[[], str]
    AsyncToken = Callable[[], str | Awaitable[str]]

__all__ = ["Provider", "bedrock", "vertex"]

E = TypeVar("E", bound=str)
Endpoint: TypeAlias = Literal["mantle", "runtime"]

BEDROCK = re.compile(r"bedrock-(mantle|runtime)(?:-fips)?\.([a-z]{2,8}(?:-[a-z0-9]+)+-\d+)\.")
"""Start of a host of Bedrock: its service and its region."""
SCOPE = "https://www.googleapis.com/auth/cloud-platform"
SIGNED = frozenset({"authorization", "x-amz-content-sha256", "x-amz-date", "x-amz-security-token"})
"""Headers of a signature of AWS, version 4."""
SUFFIXES = {
    "cn-": "amazonaws.com.cn",
    "eusc-": "amazonaws.eu",
    "us-iso-": "c2s.ic.gov",
    "us-isob-": "sc2s.sgov.gov",
    "eu-isoe-": "cloud.adc-e.uk",
    "us-isof-": "csp.hci.ic.gov",
}
"""Beginning of a region of AWS → domain of its endpoints, if it is not `amazonaws.com`."""


@dataclass(frozen=True)
class Provider:
    """Where a cloud serves the API, and how a request shows who sends it; made by `bedrock` or `vertex`."""

    name: str
    base_url: str
    api_key: AsyncKey = field(repr=False)
    """Sent as a bearer token; "" if requests are signed."""
    signature: Signature | None = field(default=None, repr=False)
    """Signs requests."""
    is_blocking: bool = False
    """Whether the callable `api_key` may wait for the network."""


def bedrock(
    *,
    region: str | None = None,
    endpoint: Endpoint | None = None,
    base_url: str | None = None,
    api_key: str | None = None,
    token_provider: AsyncToken | None = None,
    access_key_id: str | None = None,
    secret_access_key: str | None = None,
    session_token: str | None = None,
    profile: str | None = None,
    credential_provider: Callable[[], object] | None = None,
) -> Provider:
    """Return the provider for Amazon Bedrock.

    - `region`: region of AWS; default: that of `base_url`, if it is one of Bedrock, or `AWS_REGION`,
      `AWS_DEFAULT_REGION`, or, to sign requests, that of the profile.
    - `endpoint`: "mantle" or "runtime", the two services of Bedrock that have the API; default: that of `base_url`, if it
      is one of Bedrock, or "mantle".
    - `base_url`: base URL instead of the region's; default: `AWS_BEDROCK_BASE_URL`.
    - One of: `api_key`, an API key of Bedrock; `token_provider`, a callable that returns one; `access_key_id` with
      `secret_access_key` and, for temporary ones, `session_token`; `profile`, one of the AWS configuration;
      `credential_provider`, a callable that returns credentials of botocore. Default: `AWS_BEARER_TOKEN_BEDROCK`, or
      else what botocore finds. All but keys sign requests, which needs botocore:
      `pip install 'openapiopenai[bedrock]'`.

    Raises ValueError or OpenAIError if the region is missing or invalid, if `base_url` is that of another region or
    endpoint, or if there are several ways to authenticate.
    """
    if endpoint not in (None, "mantle", "runtime"):
        raise ValueError(f'endpoint: expected "mantle" or "runtime", got {endpoint!r}')
    static = _static(access_key_id, secret_access_key, session_token)
    ways = {
        "api_key": api_key,
        "token_provider": token_provider,
        "access_key_id": static,
        "profile": profile,
        "credential_provider": credential_provider,
    }
    given = [name for name, value in ways.items() if value is not None]
    if len(given) > 1:
        raise OpenAIError(f"bedrock: expected one of {', '.join(ways)}; got {' and '.join(given)}")
    key = api_key or token_provider or ("" if given else from_environment("AWS_BEARER_TOKEN_BEDROCK") or "")
    url = base_url or from_environment("AWS_BEDROCK_BASE_URL")
    hosted = Hosted.by(url)
    endpoint = _same("endpoint", endpoint, hosted.endpoint) or "mantle"
    region = _same("region", region and _checked_region(region), hosted.region) or region_of_environment()
    region = region or (None if key else _region_of_profile(profile))
    url = check_url("base_url", url or _bedrock_url(endpoint, region), ("https",) if hosted.region else HTTP)
    if key:
        return Provider("bedrock", url, key)
    service = "bedrock" if endpoint == "runtime" else "bedrock-mantle"
    signature = AwsSignature(url, service, _checked_region(region), static, profile, credential_provider)
    return Provider("bedrock", url, "", signature)


class Hosted(NamedTuple):
    """The service and the region of Bedrock that a URL leads to; None for any other URL, such as that of a proxy."""

    endpoint: Endpoint | None
    region: str | None

    @classmethod
    def by(cls, url: str | None) -> Hosted:
        """Return what the host of a URL says."""
        found = BEDROCK.match((urlsplit(url).hostname or "") if url else "")
        return cls("runtime" if found[1] == "runtime" else "mantle", found[2]) if found else cls(None, None)


def _same(name: str, given: E | None, hosted: E | None) -> E | None:
    """Return what is given, or else what the base URL says. Raises OpenAIError if they contradict each other."""
    if given and hosted and given != hosted:
        raise OpenAIError(f"{name}: expected {hosted!r}, which base_url leads to, got {given!r}")
    return given or hosted


def region_of_environment() -> str | None:
    """Return the region of AWS that environment variables name."""
    return from_environment("AWS_REGION") or from_environment("AWS_DEFAULT_REGION")


def _region_of_profile(profile: str | None) -> str | None:
    """Return the region of a profile of AWS, or of the usual one, as far as botocore finds any."""
    try:
        found = import_module("botocore.session").Session(profile=profile).get_config_variable("region")
    except Exception:  # there is no botocore, or no such profile, which signing will report
        return None
    return str(found) if found else None


def _static(key: str | None, secret: str | None, token: str | None) -> tuple[str, str, str | None] | None:
    if not key and not secret and not token:
        return None
    if not key or not secret:
        raise OpenAIError("bedrock: expected access_key_id and secret_access_key together")
    return key, secret, token


def _checked_region(region: str | None) -> str:
    if not region:
        raise OpenAIError("bedrock: no region: pass region=… or set AWS_REGION")
    if not re.fullmatch(r"[a-z]{2,8}(-[a-z0-9]+)+-\d+", region):
        raise ValueError(f"region: expected one like us-east-1, got {region!r}")
    return region


def _bedrock_url(endpoint: Endpoint, region: str | None) -> str:
    region = _checked_region(region)
    suffix = next((suffix for start, suffix in SUFFIXES.items() if region.startswith(start)), "amazonaws.com")
    host = f"bedrock-runtime.{region}.{suffix}" if endpoint == "runtime" else f"bedrock-mantle.{region}.api.aws"
    return f"https://{host}/openai/v1"


class Found:
    """Mixin of what a library finds once, under a lock: a copy finds it anew."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._found: Any = None

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in self.__dict__.items() if name not in ("_lock", "_found")}

    def __setstate__(self, state: dict[str, Any]) -> None:
        Found.__init__(self)
        self.__dict__.update(state)


class AwsSignature(Found):
    """Signs requests as AWS does (Signature Version 4), with credentials that botocore keeps fresh."""

    def __init__(
        self,
        url: str,
        service: str,
        region: str,
        static: tuple[str, str, str | None] | None,
        profile: str | None,
        provider: Callable[[], object] | None,
    ) -> None:
        super().__init__()
        self._origin = urlsplit(url)[:2]
        self._service, self._region = service, region
        self._static, self._profile, self._provider = static, profile, provider

    def __call__(self, request: Request) -> dict[str, str]:
        """Return the headers of a request, with a signature if it goes to the configured server.

        Raises OpenAIError if there are no credentials, or if the body cannot be signed since it is read only once.
        """
        if urlsplit(request.url)[:2] != self._origin:
            return request.headers
        if not (request.body is None or isinstance(request.body, bytes)):
            raise OpenAIError("bedrock: a body that is read while it is sent cannot be signed: use an API key")
        auth, aws = library("botocore.auth", "bedrock"), library("botocore.awsrequest", "bedrock")
        headers = {name: value for name, value in request.headers.items() if name not in SIGNED}
        headers["x-amz-content-sha256"] = sha256(request.body or b"").hexdigest()
        signed = aws.AWSRequest(method=request.method, url=request.url, data=request.body, headers=headers)
        try:
            auth.SigV4Auth(self._credentials(), self._service, self._region).add_auth(signed)
        except OpenAIError:
            raise
        except Exception as error:  # whatever botocore finds wrong; its texts may quote secrets
            raise OpenAIError(f"bedrock: signing failed ({type(error).__name__}): check the AWS credentials") from None
        return {name.lower(): value for name, value in signed.headers.items()}

    def _credentials(self) -> Any:
        if self._provider is not None:
            found: Any = self._provider()
        else:
            with self._lock:
                self._found = found = self._found or self._find()
        if found is None:
            raise OpenAIError("bedrock: no credentials: pass api_key=… or set AWS_BEARER_TOKEN_BEDROCK or those of AWS")
        return found.get_frozen_credentials() if hasattr(found, "get_frozen_credentials") else found

    def _find(self) -> Any:
        if self._static:
            return library("botocore.credentials", "bedrock").Credentials(*self._static)
        return library("botocore.session", "bedrock").Session(profile=self._profile).get_credentials()


def library(module: str, extra: str) -> Any:
    """Return a module of a library that an extra installs. Raises OpenAIError if it is not installed."""
    try:
        return import_module(module)
    except ImportError:
        raise OpenAIError(f"this needs the module {module}: pip install 'openapiopenai[{extra}]'") from None


def vertex(
    *,
    project: str | None = None,
    location: str | None = None,
    base_url: str | None = None,
    token_provider: AsyncToken | None = None,
    credentials: object | None = None,
) -> Provider:
    """Return the provider for Vertex AI of Google Cloud.

    - `project`: ID of the project; default: `GOOGLE_CLOUD_PROJECT`.
    - `location`: location such as "global" or "us-central1"; default: `GOOGLE_CLOUD_LOCATION`.
    - `base_url`: base URL instead of that of project and location.
    - `token_provider`: callable that returns an access token; `credentials`: credentials of google-auth. Default:
      Application Default Credentials. All but `token_provider` need google-auth:
      `pip install 'openapiopenai[vertex]'`.

    Raises ValueError or OpenAIError if project or location are missing or invalid, or if both ways are passed.
    """
    if token_provider is not None and credentials is not None:
        raise OpenAIError("vertex: expected one of token_provider and credentials, got both")
    url = check_url("base_url", base_url or _vertex_url(project, location), HTTP)
    host = (urlsplit(url).hostname or "").rstrip(".")
    if not url.startswith("https:") and f".{host}".endswith(".googleapis.com"):
        raise ValueError(f"base_url: expected https:// for a host of Google, got {url!r}")
    key: Any = token_provider or GoogleToken(credentials)
    return Provider("vertex", url, key, is_blocking=token_provider is None)


def _vertex_url(project: str | None, location: str | None) -> str:
    project = _named("project", project, "GOOGLE_CLOUD_PROJECT", r"[\w-][\w.:-]*")
    location = _named("location", location, "GOOGLE_CLOUD_LOCATION", r"[a-z0-9-]+")
    host = "aiplatform.googleapis.com" if location == "global" else f"{location}-aiplatform.googleapis.com"
    return f"https://{host}/v1/projects/{project}/locations/{location}/publishers/openai/v1"


def _named(name: str, value: str | None, variable: str, pattern: str) -> str:
    value = value or from_environment(variable)
    if not value:
        raise OpenAIError(f"vertex: no {name}: pass {name}=… or set {variable}")
    if not re.fullmatch(pattern, value, re.ASCII):
        raise ValueError(f"{name}: expected letters, digits and hyphens, got {value!r}")
    return value


class GoogleToken(Found):
    """Returns an access token of Google Cloud, renewed when it is about to end."""

    def __init__(self, credentials: object | None) -> None:
        super().__init__()
        self._given = credentials

    def __call__(self) -> str:
        """Return the token. Raises OpenAIError if google-auth is not installed or gives none."""
        with self._lock:
            try:
                return self._fresh(library("google.auth", "vertex"), library("google.auth.transport.urllib3", "vertex"))
            except OpenAIError:
                raise
            except Exception as error:  # whatever google-auth finds wrong; its texts may quote secrets
                raise OpenAIError(f"vertex: no token ({type(error).__name__}): check the Google credentials") from None

    def _fresh(self, auth: Any, transport: Any) -> str:
        if self._found is None and self._given is None:
            self._found = auth.default(scopes=[SCOPE])[0]
        elif self._found is None:
            self._found = library("google.auth.credentials", "vertex").with_scopes_if_required(self._given, [SCOPE])
        if not self._found.valid:
            from urllib3 import PoolManager

            with PoolManager() as pool:
                self._found.refresh(transport.Request(pool))
        return str(self._found.token)


def settings_of(provider: object, options: Mapping[str, Any]) -> Provider:
    """Return a provider. Raises TypeError for other objects, ValueError if an option says the same."""
    if not isinstance(provider, Provider):
        raise TypeError(f"provider: expected one that bedrock() or vertex() returns, got {type(provider).__name__}")
    if options.get("base_url"):
        raise ValueError("base_url and provider: expected one of them, got both")
    return provider
