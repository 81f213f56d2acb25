"""Servers made with FastAPI, whose documents become clients: `market` (JSON) and `depot` (all else).

Each operation records in `SEEN` what it received, as the types that it declares.
"""

import base64
from collections.abc import AsyncIterable, Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from enum import IntEnum, StrEnum
from typing import Annotated, Any, Generic, Literal, TypeVar
from uuid import UUID

from fastapi import (
    APIRouter,
    Body,
    Cookie,
    Depends,
    FastAPI,
    File,
    Form,
    Header,
    HTTPException,
    Path,
    Query,
    UploadFile,
)
from fastapi.responses import (
    FileResponse,
    HTMLResponse,
    PlainTextResponse,
    RedirectResponse,
    Response,
    StreamingResponse,
)
from fastapi.security import (
    APIKeyCookie,
    APIKeyHeader,
    APIKeyQuery,
    HTTPAuthorizationCredentials,
    HTTPBasic,
    HTTPBasicCredentials,
    HTTPBearer,
    OAuth2PasswordBearer,
)
from fastapi.sse import EventSourceResponse, ServerSentEvent
from pydantic import BaseModel, ConfigDict, Field, computed_field

SEEN: list[Any] = []
"""What the operations received, in their order."""

NOON = datetime(2026, 1, 2, 12, tzinfo=UTC)
DAY = date(2026, 1, 2)
ID = UUID("00000000-0000-4000-8000-000000000001")
T = TypeVar("T")


# --- JSON ---


class Color(StrEnum):
    red = "red"
    dark_green = "dark-green"


class Size(IntEnum):
    small = 1
    large = 2


class Maker(BaseModel):
    name: str
    founded: date | None = None


class Apple(BaseModel):
    kind: Literal["apple"] = "apple"
    weight: float


class Pear(BaseModel):
    kind: Literal["pear"] = "pear"
    sweet: bool


class Nut(BaseModel):
    shell: str


class Item(BaseModel):
    """Something to buy."""

    name: str = Field(min_length=1, description="What it is called.", examples=["lamp"])
    price: Decimal = Field(ge=0)
    color: Color = Color.red
    size: Size = Size.small
    tags: list[str] = []
    maker: Maker | None = None
    weights: dict[str, float] = {}
    at: datetime = NOON
    day: date | None = None
    opens: time | None = None
    lasts: timedelta | None = None
    id: UUID = ID
    raw: bytes = b""
    pair: tuple[int, str] = (1, "a")
    names: set[str] = set()
    anything: Any = None

    @computed_field
    @property
    def label(self) -> str:
        return f"{self.name} ({self.color.value})"


class ItemChange(BaseModel):
    name: str | None = None
    price: float | None = None


class Page(BaseModel, Generic[T]):
    items: list[T]
    total: int


class Problem(BaseModel):
    code: int
    detail: str


class Filter(BaseModel):
    model_config = ConfigDict(extra="forbid")

    limit: int = Field(10, gt=0, le=100)
    order_by: Literal["name", "price"] = "name"
    tags: list[str] = []


class Trace(BaseModel):
    x_trace: str
    if_since: datetime | None = None
    x_tag: list[str] = []


class Basket(BaseModel):
    session: str
    theme: str | None = None


class Node(BaseModel):
    value: int
    children: list["Node"] = []


Fruit = Annotated[Apple | Pear, Field(discriminator="kind")]

market = FastAPI(title="Market", version="1.2.3", servers=[{"url": "https://market.example/"}])
items = APIRouter(prefix="/items", tags=["items"])
users = APIRouter(prefix="/users/{user_id}/orders", tags=["user orders"], dependencies=[])


def item(name: str, price: str = "1.50") -> Item:
    return Item(name=name, price=Decimal(price))


@items.get("/")
def read_items(skip: int = 0, limit: Annotated[int, Query(le=100)] = 10, q: str | None = None) -> Page[Item]:
    SEEN.extend([skip, limit, q])
    return Page(items=[item("a"), item("b")][skip : skip + limit], total=2)


@items.post("/", status_code=201)
def create_item(item: Item) -> Item:
    SEEN.append(item)
    return item


@items.get("/{item_id}", responses={404: {"model": Problem, "description": "There is none."}})
def read_item(item_id: int) -> Item:
    SEEN.append(item_id)
    if item_id == 404:
        raise HTTPException(404, "no such item")
    return item("a")


@items.put("/{item_id}", response_model=Item)
def update_item(item_id: int, item: Item, q: str | None = None) -> Any:
    SEEN.extend([item_id, item, q])
    return item


@items.patch("/{item_id}", response_model=Item, response_model_exclude_unset=True)
def patch_item(item_id: Annotated[int, Path(ge=1)], change: ItemChange) -> Any:
    SEEN.extend([item_id, change.model_dump(exclude_unset=True)])
    return {"name": "a", "price": "2"}


@items.delete("/{item_id}", status_code=204)
def delete_item(item_id: int) -> None:
    SEEN.append(item_id)


@items.post("/{item_id}/publish", status_code=202)
def publish_item(item_id: int) -> dict[str, str]:
    SEEN.append(item_id)
    return {"state": "queued"}


@items.post("/bulk")
def create_items_bulk(items: list[Item]) -> list[Item]:
    SEEN.extend(items)
    return items


@items.get("/by-color/{color}", deprecated=True)
def items_by_color(color: Color, size: Annotated[Size | None, Query()] = None) -> list[str]:
    SEEN.extend([color, size])
    return [color.value]


@users.get("")
def list_user_orders(user_id: UUID) -> list[Node]:
    SEEN.append(user_id)
    return [Node(value=1, children=[Node(value=2)])]


@users.get("/{order_id}")
def get_user_order(user_id: UUID, order_id: date) -> Node:
    SEEN.extend([user_id, order_id])
    return Node(value=1)


market.include_router(items)
market.include_router(users, prefix="/api/v1")


@market.get("/")
def root() -> dict[str, str]:
    return {"hello": "world"}


@market.get("/health", operation_id="healthCheck", include_in_schema=True)
def health() -> bool:
    return True


@market.post("/fruits", tags=["fruits"])
def add_fruit(fruit: Fruit) -> Fruit:
    SEEN.append(fruit)
    return fruit


@market.get("/fruits", tags=["fruits"])
def get_fruits() -> list[Fruit]:
    return [Apple(weight=1.0), Pear(sweet=True)]


@market.post("/mixed", tags=["fruits"])
def mix(thing: Nut | Maker) -> Nut | Maker:
    SEEN.append(thing)
    return thing


@market.post("/transfer")
def transfer(
    source: Maker, target: Maker, amount: Annotated[int, Body(gt=0)], note: Annotated[str | None, Body()] = None
) -> int:
    SEEN.extend([source, target, amount, note])
    return amount


@market.post("/embedded")
def embedded(maker: Annotated[Maker, Body(embed=True)]) -> Maker:
    SEEN.append(maker)
    return maker


@market.post("/weights")
def weights(weights: dict[int, float]) -> dict[int, float]:
    SEEN.append(weights)
    return weights


@market.post("/maybe")
def maybe(maker: Maker | None = None) -> Maker | None:
    SEEN.append(maker)
    return maker


@market.post("/free")
def free(body: dict[str, Any]) -> dict[str, Any]:
    SEEN.append(body)
    return body


@market.put("/flag")
def flag(on: Annotated[bool, Body()]) -> bool:
    SEEN.append(on)
    return on


@market.get("/queries")
def queries(
    ids: Annotated[list[int], Query()],
    word: Annotated[str, Query(alias="item-query", min_length=1)],
    on: bool = False,
    since: datetime | None = None,
    day: date | None = None,
    ratio: float = 0.5,
    uid: UUID | None = None,
    colors: Annotated[set[Color], Query()] = set(),  # noqa: B006
    price: Decimal | None = None,
) -> None:
    SEEN.extend([ids, word, on, since, day, ratio, uid, colors, price])


@market.get("/filtered")
def filtered(filter: Annotated[Filter, Query()]) -> Filter:
    SEEN.append(filter)
    return filter


@market.get("/headers")
def headers(
    user_agent_name: Annotated[str | None, Header()] = None,
    x_token: Annotated[list[str] | None, Header()] = None,
    strange: Annotated[int | None, Header(alias="X_Strange")] = None,
) -> None:
    SEEN.extend([user_agent_name, x_token, strange])


@market.get("/traced")
def traced(trace: Annotated[Trace, Header()], ads_id: Annotated[str | None, Cookie()] = None) -> None:
    SEEN.extend([trace, ads_id])


@market.get("/baskets")
def baskets(basket: Annotated[Basket, Cookie()]) -> Basket:
    SEEN.append(basket)
    return basket


bearer, basic = HTTPBearer(), HTTPBasic()
header, query, cookie = APIKeyHeader(name="X-Key"), APIKeyQuery(name="key"), APIKeyCookie(name="sid")
password = OAuth2PasswordBearer(tokenUrl="token", scopes={"read": "Read."})


@market.get("/secure/bearer")
def secure_bearer(token: Annotated[HTTPAuthorizationCredentials, Depends(bearer)]) -> None:
    SEEN.extend([token.scheme, token.credentials])


@market.get("/secure/basic")
def secure_basic(user: Annotated[HTTPBasicCredentials, Depends(basic)]) -> None:
    SEEN.extend([user.username, user.password])


@market.get("/secure/header")
def secure_header(key: Annotated[str, Depends(header)]) -> None:
    SEEN.append(key)


@market.get("/secure/query", dependencies=[Depends(query)])
def secure_query(key: str) -> None:
    SEEN.append(key)


@market.get("/secure/cookie")
def secure_cookie(key: Annotated[str, Depends(cookie)]) -> None:
    SEEN.append(key)


@market.get("/secure/me")
def secure_me(token: Annotated[str, Depends(password)]) -> None:
    SEEN.append(token)


callbacks = APIRouter()


@callbacks.post("{$callback_url}/done")
def done(body: Problem) -> None:
    """What the server calls."""


@market.post("/jobs", callbacks=callbacks.routes)
def start_job(callback_url: str) -> str:
    SEEN.append(callback_url)
    return "started"


@market.webhooks.post("item-sold")
def item_sold(body: Item) -> None:
    """An item was sold."""


@market.websocket("/ws")
async def socket(websocket: Any) -> None: ...


# --- forms, files, streams and text ---


class Login(BaseModel):
    username: str
    remember: bool = False
    scopes: list[str] = []


class Event(BaseModel):
    n: int
    text: str = ""


depot = FastAPI(
    title="Depot",
    servers=[{"url": "/depot"}],
    separate_input_output_schemas=False,
    generate_unique_id_function=lambda route: f"{route.tags[0]}-{route.name}" if route.tags else route.name,
)


@depot.post("/token", tags=["auth"])
def login(
    username: Annotated[str, Form()], password: Annotated[str, Form()], age: Annotated[int | None, Form()] = None
) -> str:
    SEEN.extend([username, password, age])
    return "token"


@depot.post("/sessions", tags=["auth"])
def create_session(data: Annotated[Login, Form()]) -> Login:
    SEEN.append(data)
    return data


@depot.post("/files", tags=["files"])
def upload(file: Annotated[bytes, File()]) -> int:
    SEEN.append(file)
    return len(file)


@depot.post("/files/one", tags=["files"])
def upload_one(file: UploadFile, note: Annotated[str, Form()], n: Annotated[int, Form()] = 1) -> str:
    SEEN.extend([file.filename, file.content_type, file.file.read(), note, n])
    return file.filename or ""


@depot.post("/files/many", tags=["files"])
def upload_many(files: list[UploadFile], tags: Annotated[list[str], Form()] = []) -> list[str]:  # noqa: B006
    SEEN.extend([[(each.filename, each.file.read()) for each in files], tags])
    return [each.filename or "" for each in files]


@depot.post("/files/maybe", tags=["files"])
def upload_maybe(file: UploadFile | None = None) -> bool:
    SEEN.append(file and file.file.read())
    return file is not None


@depot.get("/files/{file_path:path}/content", tags=["files"], response_class=FileResponse)
def content(file_path: str) -> str:
    SEEN.append(file_path)
    return __file__


@depot.get("/images/{name}", tags=["files"], responses={200: {"content": {"image/png": {}}}}, response_class=Response)
def image(name: str) -> Response:
    SEEN.append(name)
    return Response(b"\x89PNG\x00", media_type="image/png")


@depot.get("/pictures/{name}", tags=["files"], response_model=Node, responses={200: {"content": {"image/png": {}}}})
def picture(name: str, form: str = "png") -> Any:
    SEEN.append(name)
    return Response(b"\x89PNG\x00", media_type="image/png") if form == "png" else Node(value=1)


@depot.get("/streams/events", tags=["streams"], response_class=EventSourceResponse)
async def events(n: int = 2) -> AsyncIterable[Event]:
    SEEN.append(n)
    for each in range(n):
        yield Event(n=each, text="ü")


@depot.post("/streams/sent", tags=["streams"], response_class=EventSourceResponse)
def sent_events(event: Event) -> Iterable[ServerSentEvent]:
    SEEN.append(event)
    yield ServerSentEvent(data=event, event="echo", id="1")
    yield ServerSentEvent(raw_data="[DONE]")


@depot.get("/streams/lines", tags=["streams"])
async def lines(n: int = 2) -> AsyncIterable[Event]:
    SEEN.append(n)
    for each in range(n):
        yield Event(n=each)


@depot.get("/streams/bytes", tags=["streams"], response_class=StreamingResponse)
def some_bytes() -> Iterator[bytes]:
    yield b"one "
    yield b"two"


@depot.get("/text", tags=["pages"], response_class=PlainTextResponse)
def text() -> str:
    return "grün"


@depot.get("/html", tags=["pages"], response_class=HTMLResponse)
def html() -> str:
    return "<p>Hi</p>"


@depot.get("/old", tags=["pages"], response_class=RedirectResponse, status_code=302)
def old() -> str:
    return "/depot/text"


@depot.get("/none", tags=["pages"])
def none() -> None:
    return None


@depot.get("/untyped", tags=["pages"])
def untyped():  # type: ignore[no-untyped-def]
    return {"any": [1, None]}


@depot.api_route("/both", methods=["GET", "POST"], tags=["pages"])
def both() -> str:
    return "both"


@depot.post("/raw", tags=["pages"])
def raw(body: Annotated[bytes, Body(media_type="application/octet-stream")]) -> str:
    SEEN.append(body)
    return base64.b64encode(body).decode()


proxy = FastAPI(title="What serves it")
proxy.mount("/depot", depot)
