"""Lists in the manner of the official SDK: classes of pages, which applications define, too, and calls that fetch one."""

# Annotations are evaluated: pydantic reads them in classes that are derived from these.
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

from openapiopenai import BaseModel
from openapiopenai._runtime.calls.pages import AsyncPages, Page, PageInfo, Paging
from openapiopenai.helpers.verbs import call_options

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.call import Call

T = TypeVar("T")


class _Kind(type(BaseModel)):  # type: ignore[misc]
    """Metaclass of pages: those of this package that lead to each other in the same way count as instances, too."""

    def __instancecheck__(cls, instance: object) -> bool:
        if super().__instancecheck__(instance) or not isinstance(instance, Page):
            return bool(super().__instancecheck__(instance))
        call: Any = instance._call_of()
        rule: Paging | None = getattr(cls, "rule", None)
        return call is not None and (rule is None or _manner(call.operation.page) == _manner(rule))


def _manner(rule: Paging) -> tuple[str, ...]:
    return rule.kind, rule.argument, rule.next.partition("_")[0]


if TYPE_CHECKING:
    _Model = BaseModel  # type checkers know what the metaclass of models does, and not what this one does
else:

    class _Model(BaseModel, metaclass=_Kind):
        pass


class BasePage(Page[T], _Model, Generic[T]):
    """A page of a list. Subclasses tell its items, and what leads to the next page."""

    if not TYPE_CHECKING:
        __class_getitem__ = classmethod(BaseModel.__class_getitem__.__func__)

    rule: ClassVar[Paging | None] = None
    """How pages follow each other; None if subclasses say it by `next_page_info`."""

    def _get_page_items(self) -> Iterable[T]:
        """Return the items of this page."""
        return getattr(self, "data", None) or []

    @property
    def page_items(self) -> list[T]:
        """The items of this page."""
        return list(self._get_page_items())

    def next_page_info(self) -> PageInfo | None:
        """Return what leads to the next page; None for the last one."""
        step: Any = self.rule.step(self, self._call_of()) if self.rule and self.page_items else None  # type: ignore[arg-type]
        return PageInfo(params=step) if step else None

    def _step(self) -> Any:
        info = self.next_page_info()
        return None if info is None else str(info.url) if info.url else {**(info.params or info.json or {})}

    def _set_private_attributes(self, client: Any, model: Any, options: Any) -> None:
        """Tell which request this page is the response of, so that it leads to the next one."""
        given: dict[str, Any] = {name: value for name, value in cast("Any", vars(options)).items() if value}
        self._call = list_call(client, type(self), given.pop("method", "get"), given.pop("url"), given)


class BaseSyncPage(BasePage[T], Generic[T]):
    """A page of a list of a client that is not asynchronous."""


class BaseAsyncPage(BasePage[T], Generic[T]):
    """A page of a list of an asynchronous client."""


def list_call(client: Any, page: Any, method: str, path: str, options: Mapping[str, Any], body: Any = None) -> "Call":
    """Build a call whose result is a page of a class; `options` are those of `client.get`."""
    given = call_options({name: value for name, value in options.items() if name != "json_data"})
    query, body = given.pop("extra_query", None), body or options.get("json_data")
    path = path if path.startswith("/") else f"/{path}"
    call: Call = client._custom(
        method, path, body=body, query=query, response=page, stream=False, auth="", options=given
    )
    rule = page.rule or Paging()
    call.operation.page = rule._replace(items="page_items", place="query" if body is None else "body")
    return call


def get_api_list(
    client: Any,
    path: str,
    *,
    model: Any,
    page: Any,
    body: Any = None,
    options: Mapping[str, Any] | None = None,
    method: str = "get",
) -> Any:
    """Fetch a page of a list of `model`; with an asynchronous client, what is returned can be awaited or iterated."""
    call = list_call(client, page, method, path, options or {}, body)
    return AsyncPages[Any, Any](lambda: client._run(call)) if client._is_async else client._run(call)
