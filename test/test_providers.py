"""Where a client sends requests and how it shows who it is: data residency, workload identity, other clouds."""

from __future__ import annotations

import asyncio
import inspect
import json
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import openapiopenai
from openapiopenai import (
    APIStatusError,
    AsyncBedrockOpenAI,
    AsyncOpenAI,
    BedrockOpenAI,
    MockResponse,
    MockTransport,
    OpenAI,
    OpenAIError,
    azure_managed_identity_token_provider,
    bedrock,
    gcp_id_token_provider,
    k8s_service_account_token_provider,
    vertex,
    x509_workload_identity,
)

BOTH = pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
MODELS = {"data": [{"id": "m"}]}
IDS = {"identity_provider_id": "idp_1", "service_account_id": "svc_1"}
VARIABLES = ("OPENAI_API_KEY", "AWS_REGION", "AWS_DEFAULT_REGION", "AWS_BEARER_TOKEN_BEDROCK", "AWS_BEDROCK_BASE_URL")
GOOGLE_VARIABLES = ("GOOGLE_CLOUD_PROJECT", "GOOGLE_CLOUD_LOCATION")


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*VARIABLES, *GOOGLE_VARIABLES):
        monkeypatch.delenv(name, raising=False)


def settle(value: Any) -> Any:
    """Return what a call of either client leads to."""

    async def wait() -> Any:
        return await value

    return asyncio.run(wait()) if inspect.isawaitable(value) else value


def sent_by(kind: type[Any], **settings: Any) -> Any:
    """The last request of a call."""
    transport = MockTransport(lambda request: MODELS)
    settle(kind(transport=transport, **settings).models.retrieve("m"))
    return transport.requests[-1]


@BOTH
@pytest.mark.parametrize("region", ["global", "us", "eu", "ae", "au", "in", "jp"])
def test_data_residency(kind: type[Any], region: str) -> None:
    host = "api.openai.com" if region == "global" else f"{region}.api.openai.com"
    assert sent_by(kind, api_key="k", data_residency=region).url == f"https://{host}/v1/models/m"
    moved = kind(api_key="k", transport=MockTransport(lambda request: MODELS)).with_options(data_residency=region)
    assert moved.base_url.rstrip("/") == f"https://{host}/v1"


WRONG: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({"api_key": "k", "data_residency": "mars"}, ValueError, "data_residency: expected 'global' or 'us'"),
    ({"api_key": "k", "data_residency": "eu", "base_url": "http://x.test"}, ValueError, "base_url and data_residency"),
    ({"api_key": "k", "workload_identity": {**IDS}}, OpenAIError, "api_key and workload_identity"),
    ({"workload_identity": "me"}, TypeError, "workload_identity: expected a dict, got str"),
    ({"workload_identity": {**IDS}}, ValueError, "provider: expected a dict"),
    (
        {"workload_identity": x509_workload_identity(identity_provider_id="", service_account_id="s")},
        ValueError,
        "identity_provider_id: expected an ID",
    ),
    (
        {"workload_identity": {**IDS, "type": "x509", "refresh_buffer_seconds": -1}},
        ValueError,
        "refresh_buffer_seconds",
    ),
    ({"provider": "aws"}, TypeError, "provider: expected one that"),
    ({"provider": bedrock(region="us-east-1", api_key="a"), "api_key": "k"}, OpenAIError, "api_key and provider"),
    ({"provider": bedrock(region="us-east-1", api_key="a"), "base_url": "http://x.test"}, ValueError, "base_url and"),
]


@BOTH
@pytest.mark.parametrize(("settings", "error", "message"), WRONG)
def test_wrong_settings(kind: type[Any], settings: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        kind(transport=MockTransport(lambda request: MODELS), **settings)


# --- workload identity ---


class Platform:
    """Responds as token endpoint, metadata services and API do."""

    def __init__(self, refused: int = 0) -> None:
        self.transport = MockTransport(self.respond)
        self.refused = refused
        self.tokens = 0

    def respond(self, request: Any) -> Any:
        if "/oauth/token" in request.url:
            self.tokens += 1
            return {"access_token": f"tok-{self.tokens}", "expires_in": 3600}
        if "169.254.169.254" in request.url:
            return {"access_token": "azure-token"}
        if "metadata.google.internal" in request.url:
            return MockResponse(b"google-token\n")
        if self.refused:
            self.refused -= 1
            return MockResponse({"error": {"message": "no"}}, status=401)
        return MODELS

    @property
    def exchanges(self) -> list[dict[str, Any]]:
        return [json.loads(each.content) for each in self.transport.requests if "/oauth/token" in each.url]


def identity(get_token: Callable[[], Any]) -> Any:
    return {**IDS, "provider": {"token_type": "jwt", "get_token": get_token}}


@BOTH
def test_token_is_exchanged_once(kind: type[Any]) -> None:
    platform = Platform()
    client = kind(workload_identity=identity(lambda: "subject"), transport=platform.transport)
    for _ in range(2):
        settle(client.models.retrieve("m"))
    exchange, first, second = platform.transport.requests
    assert (exchange.method, exchange.url) == ("POST", "https://auth.openai.com/oauth/token")
    assert json.loads(exchange.content) == {
        "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
        "subject_token": "subject",
        "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
        **IDS,
    }
    assert [each.headers["authorization"] for each in (first, second)] == ["Bearer tok-1", "Bearer tok-1"]
    assert "authorization" not in exchange.headers


@BOTH
def test_refused_token_is_renewed(kind: type[Any]) -> None:
    platform = Platform(refused=1)
    client = kind(workload_identity=identity(lambda: "subject"), transport=platform.transport, max_retries=0)
    settle(client.models.retrieve("m"))
    assert platform.transport.requests[-1].headers["authorization"] == "Bearer tok-2"


def test_asynchronous_provider() -> None:
    async def get_token() -> str:
        return "later"

    platform = Platform()
    settle(AsyncOpenAI(workload_identity=identity(get_token), transport=platform.transport).models.retrieve("m"))
    assert platform.exchanges[0]["subject_token"] == "later"


@BOTH
@pytest.mark.parametrize(
    ("provider", "token", "kind_of_token"),
    [
        (azure_managed_identity_token_provider(client_id="c"), "azure-token", "jwt"),
        (gcp_id_token_provider(), "google-token", "id_token"),
    ],
)
def test_metadata_services(kind: type[Any], provider: Any, token: str, kind_of_token: str) -> None:
    platform = Platform()
    settle(kind(workload_identity={**IDS, "provider": provider}, transport=platform.transport).models.retrieve("m"))
    (exchange,) = platform.exchanges
    assert exchange["subject_token"] == token
    assert exchange["subject_token_type"].endswith(f":{kind_of_token}")
    asked = platform.transport.requests[0]
    assert "authorization" not in asked.headers
    assert {"metadata", "metadata-flavor"} & asked.headers.keys()


@BOTH
def test_kubernetes(kind: type[Any], tmp_path: Path) -> None:
    file = tmp_path / "token"
    client = kind(
        workload_identity={**IDS, "provider": k8s_service_account_token_provider(file)},
        transport=(platform := Platform()).transport,
    )
    with pytest.raises(OpenAIError, match="the token cannot be read"):
        settle(client.models.retrieve("m"))
    file.write_text("")
    with pytest.raises(OpenAIError, match="the file is empty"):
        settle(client.models.retrieve("m"))
    file.write_text("pod-token\n")
    settle(client.models.retrieve("m"))
    assert platform.exchanges[0]["subject_token"] == "pod-token"


@BOTH
def test_certificate(kind: type[Any]) -> None:
    platform = Platform()
    settle(
        kind(
            workload_identity=x509_workload_identity(identity_provider_id="idp_1", service_account_id="svc_1"),
            transport=platform.transport,
        ).models.retrieve("m")
    )
    exchange, call = platform.transport.requests
    assert exchange.url == "https://mtls.auth.openai.com/oauth/token"
    assert "subject_token" not in platform.exchanges[0]
    assert call.url == "https://mtls.api.openai.com/v1/models/m"


@BOTH
def test_refused_exchange(kind: type[Any]) -> None:
    transport = MockTransport(lambda request: MockResponse({"error": "invalid_grant"}, status=403))
    client = kind(workload_identity=identity(lambda: "very-secret-subject"), transport=transport, max_retries=0)
    with pytest.raises(APIStatusError) as caught:
        settle(client.models.retrieve("m"))
    assert caught.value.status_code == 403
    assert "very-secret" not in repr(vars(caught.value)) + str(caught.value)


@BOTH
@pytest.mark.parametrize("token", [None, "", " ", 7])
def test_no_subject_token(kind: type[Any], token: object) -> None:
    client = kind(workload_identity=identity(lambda: token), transport=Platform().transport)
    with pytest.raises(OpenAIError, match="the provider returned no token"):
        settle(client.models.retrieve("m"))


# --- other clouds ---

URLS: list[tuple[dict[str, Any], str]] = [
    ({"region": "us-east-1"}, "https://bedrock-mantle.us-east-1.api.aws/openai/v1"),
    ({"region": "eu-west-2", "endpoint": "runtime"}, "https://bedrock-runtime.eu-west-2.amazonaws.com/openai/v1"),
    ({"region": "cn-north-1", "endpoint": "runtime"}, "https://bedrock-runtime.cn-north-1.amazonaws.com.cn/openai/v1"),
    ({"base_url": "https://proxy.test/openai/v1"}, "https://proxy.test/openai/v1"),
]


@BOTH
@pytest.mark.parametrize(("settings", "url"), URLS)
def test_bedrock_with_key(kind: type[Any], settings: dict[str, Any], url: str) -> None:
    request = sent_by(kind, provider=bedrock(api_key="b", **settings), organization=None)
    assert request.url == f"{url}/models/m"
    assert request.headers["authorization"] == "Bearer b"


SIGNED_FOR: list[tuple[dict[str, Any], dict[str, str], str]] = [
    ({"base_url": "https://bedrock-runtime.us-east-1.amazonaws.com/openai/v1"}, {}, "us-east-1/bedrock"),
    ({"base_url": "https://bedrock-runtime-fips.us-gov-west-1.amazonaws.com/v1"}, {}, "us-gov-west-1/bedrock"),
    ({"base_url": "https://bedrock-mantle.eu-west-2.api.aws./openai/v1"}, {}, "eu-west-2/bedrock-mantle"),
    ({"base_url": "https://bedrock-mantle.eu-west-2.api.aws/v1"}, {"AWS_REGION": "x-y-1"}, "eu-west-2/bedrock-mantle"),
    ({"base_url": "https://proxy.test/v1"}, {"AWS_REGION": "us-east-1"}, "us-east-1/bedrock-mantle"),
    ({"base_url": "https://proxy.test/v1", "endpoint": "runtime"}, {"AWS_REGION": "us-east-1"}, "us-east-1/bedrock"),
    ({}, {"AWS_BEDROCK_BASE_URL": "https://bedrock-runtime.us-east-1.amazonaws.com/v1"}, "us-east-1/bedrock"),
]
"""Settings, environment variables → region and service that requests are signed for."""


@pytest.mark.parametrize(("settings", "variables", "scope"), SIGNED_FOR)
def test_what_a_base_url_of_bedrock_says(
    settings: dict[str, Any], variables: dict[str, str], scope: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    signature: Any = bedrock(access_key_id="a", secret_access_key="b", **settings).signature
    assert f"{signature._region}/{signature._service}" == scope


@pytest.mark.parametrize("kind", [BedrockOpenAI, AsyncBedrockOpenAI])
def test_bedrock_clients(kind: type[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "from-environment")
    monkeypatch.setenv("OPENAI_API_KEY", "not-for-aws")
    monkeypatch.setenv("OPENAI_ORG_ID", "not-for-aws")
    request = sent_by(kind, aws_region="us-east-1")
    assert request.headers["authorization"] == "Bearer from-environment"
    assert "not-for-aws" not in str(request.headers)
    assert sent_by(kind, aws_region="us-east-1", api_key="x").headers["authorization"] == "Bearer x"


RUNTIME = "https://bedrock-runtime.eu-west-2.amazonaws.com/openai/v1"
WRONG_PROVIDERS: list[tuple[Callable[..., Any], dict[str, Any], type[Exception], str]] = [
    (bedrock, {"api_key": "a"}, OpenAIError, "no region: pass region="),
    (bedrock, {"region": "nowhere", "api_key": "a"}, ValueError, "region: expected one like us-east-1"),
    (bedrock, {"region": "us-east-1", "endpoint": "x"}, ValueError, "endpoint: expected"),
    (
        bedrock,
        {"region": "us-east-1", "api_key": "a", "base_url": RUNTIME},
        OpenAIError,
        "region: expected 'eu-west-2'",
    ),
    (bedrock, {"endpoint": "mantle", "api_key": "a", "base_url": RUNTIME}, OpenAIError, "endpoint: expected 'runtime'"),
    (bedrock, {"api_key": "a", "base_url": RUNTIME.replace("s:", ":")}, ValueError, "base_url"),
    (
        bedrock,
        {"region": "x", "api_key": "a", "base_url": "https://proxy.test"},
        ValueError,
        "region: expected one like",
    ),
    (bedrock, {"region": "us-east-1", "api_key": "a", "profile": "p"}, OpenAIError, "got api_key and profile"),
    (bedrock, {"region": "us-east-1", "access_key_id": "a"}, OpenAIError, "secret_access_key together"),
    (vertex, {"location": "global"}, OpenAIError, "no project: pass project="),
    (vertex, {"project": "../x", "location": "global"}, ValueError, "project: expected"),
    (vertex, {"project": "p", "location": "x.evil.test/"}, ValueError, "location: expected"),
    (vertex, {"base_url": "http://x.test", "credentials": 1, "token_provider": str}, OpenAIError, "got both"),
]


@pytest.mark.parametrize(("make", "settings", "error", "message"), WRONG_PROVIDERS)
def test_wrong_providers(make: Any, settings: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        make(**settings)


@BOTH
@pytest.mark.parametrize(("location", "host"), [("global", ""), ("us-central1", "us-central1-")])
def test_vertex(kind: type[Any], location: str, host: str) -> None:
    provider = vertex(project="p-1", location=location, token_provider=lambda: "g-token")
    request = sent_by(kind, provider=provider)
    path = f"projects/p-1/locations/{location}/publishers/openai/v1/models/m"
    assert request.url == f"https://{host}aiplatform.googleapis.com/v1/{path}"
    assert request.headers["authorization"] == "Bearer g-token"


@pytest.mark.parametrize("host", ["aiplatform.googleapis.com", "aiplatform.googleapis.com.", "googleapis.com"])
def test_hosts_of_google_are_asked_by_https(host: str) -> None:
    with pytest.raises(ValueError, match="base_url: expected https://"):
        vertex(base_url=f"http://{host}/v1", token_provider=lambda: "t")
    vertex(base_url=f"https://{host}/v1", token_provider=lambda: "t")
    vertex(base_url="http://notgoogleapis.com/v1", token_provider=lambda: "t")  # a gateway


@BOTH
@pytest.mark.parametrize(
    ("library", "provider", "extra"),
    [
        ("botocore", bedrock(region="us-east-1", access_key_id="a", secret_access_key="very-secret"), "bedrock"),
        ("google.auth", vertex(project="p", location="global"), "vertex"),
    ],
)
def test_libraries_are_named(
    kind: type[Any], library: str, provider: Any, extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, library, None)  # as if it was not installed
    with pytest.raises(OpenAIError, match=rf"openapiopenai\[{extra}\]"):
        sent_by(kind, provider=provider)
    assert "very-secret" not in repr(provider)


class Signer:
    """Stands for botocore's signature."""

    def __init__(self, credentials: Any, service: str, region: str) -> None:
        self.words = f"{credentials.access_key}/{region}/{service}"

    def add_auth(self, request: Any) -> None:
        request.headers["Authorization"] = f"AWS4-HMAC-SHA256 {self.words}"


class Signable:
    """Stands for botocore's request."""

    def __init__(self, *, method: str, url: str, data: bytes | None, headers: dict[str, str]) -> None:
        self.headers = headers


class Key:
    """Stands for botocore's credentials."""

    access_key = "AKID"


@pytest.fixture
def botocore(monkeypatch: pytest.MonkeyPatch) -> None:
    made = ModuleType("botocore")
    for name, parts in {"auth": {"SigV4Auth": Signer}, "awsrequest": {"AWSRequest": Signable}}.items():
        module = ModuleType(f"botocore.{name}")
        vars(module).update(parts)
        setattr(made, name, module)
        monkeypatch.setitem(sys.modules, f"botocore.{name}", module)
    monkeypatch.setitem(sys.modules, "botocore", made)


@BOTH
@pytest.mark.usefixtures("botocore")
def test_signature(kind: type[Any]) -> None:
    """What is signed and where it is sent; the signature itself is botocore's."""
    provider = bedrock(region="us-east-1", credential_provider=Key)
    request = sent_by(kind, provider=provider)
    assert request.headers["authorization"] == "AWS4-HMAC-SHA256 AKID/us-east-1/bedrock-mantle"
    assert len(request.headers["x-amz-content-sha256"]) == 64


@BOTH
@pytest.mark.usefixtures("botocore")
def test_signature_stays_at_its_server(kind: type[Any]) -> None:
    """A server that redirects to another one gets no signature there."""

    def respond(request: Any) -> Any:
        if "elsewhere" in request.url:
            return MODELS
        return MockResponse(status=307, headers={"location": "https://elsewhere.test/v1/models/m"})

    transport = MockTransport(respond)
    client = kind(provider=bedrock(region="us-east-1", credential_provider=Key), transport=transport)
    settle(client.models.retrieve("m"))
    assert [("authorization" in each.headers) for each in transport.requests] == [True, False]


def test_names_are_public() -> None:
    for name in ("Provider", "bedrock", "vertex", "WorkloadIdentity", "X509WorkloadIdentity", "SubjectTokenProvider"):
        assert hasattr(openapiopenai, name)
