# Generated from mapping_async.py by `make generate`; edit that file instead.

"""`client.map` of synchronous clients: one method, many inputs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Literal, Unpack

    from openapiopenai.bulk.map_sync import Run
    from openapiopenai.bulk.options import Inputs, MapOptions, Select
    from openapiopenai.bulk.vectors import Vectors

    from .parsed import ParsedChatCompletion, ParsedResponse

R = TypeVar("R")
S = TypeVar("S")
I = TypeVar("I")  # noqa: E741 (an input)


class Mapped:
    """Calls of one method for many inputs."""

    @overload
    def map(
        self,
        method: Callable[..., ParsedResponse[Any]],
        inputs: Inputs[I],
        arguments: Mapping[str, Any] | Callable[[I], Mapping[str, Any]] | None = None,
        *,
        select: None = None,
        text_format: type[S],
        **options: Unpack[MapOptions],
    ) -> Run[ParsedResponse[S]]: ...
    @overload
    def map(
        self,
        method: Callable[..., ParsedChatCompletion[Any]],
        inputs: Inputs[I],
        arguments: Mapping[str, Any] | Callable[[I], Mapping[str, Any]] | None = None,
        *,
        select: None = None,
        text_format: type[S],
        **options: Unpack[MapOptions],
    ) -> Run[ParsedChatCompletion[S]]: ...
    @overload
    def map(
        self,
        method: Callable[..., Any],
        inputs: Inputs[I],
        arguments: Mapping[str, Any] | Callable[[I], Mapping[str, Any]] | None = None,
        *,
        select: Literal["output_parsed", "choices.0.message.parsed"],
        text_format: type[S],
        **options: Unpack[MapOptions],
    ) -> Run[S]: ...
    @overload
    def map(
        self,
        method: Callable[..., R],
        inputs: Inputs[I],
        arguments: Mapping[str, Any] | Callable[[I], Mapping[str, Any]] | None = None,
        *,
        select: None = None,
        **options: Unpack[MapOptions],
    ) -> Run[R]: ...
    @overload
    def map(
        self,
        method: Callable[..., Any],
        inputs: Inputs[I],
        arguments: Mapping[str, Any] | Callable[[I], Mapping[str, Any]] | None = None,
        *,
        select: Literal["vectors"],
        **options: Unpack[MapOptions],
    ) -> Run[Vectors]: ...
    @overload
    def map(
        self,
        method: Callable[..., Any],
        inputs: Inputs[I],
        arguments: Mapping[str, Any] | Callable[[I], Mapping[str, Any]] | None = None,
        *,
        select: Callable[[Any], S],
        **options: Unpack[MapOptions],
    ) -> Run[S]: ...
    @overload
    def map(
        self,
        method: Callable[..., Any],
        inputs: Inputs[I],
        arguments: Mapping[str, Any] | Callable[[I], Mapping[str, Any]] | None = None,
        *,
        select: Select | None = None,
        text_format: type[Any] | None = None,
        **options: Unpack[MapOptions],
    ) -> Run[Any]: ...
    def map(
        self,
        method: Any,
        inputs: Any,
        arguments: Any = None,
        *,
        select: Any = None,
        text_format: Any = None,
        **options: Unpack[MapOptions],
    ) -> Run[Any]:
        """Call a method once for each input: `for result in client.map(client.responses.create, texts, {…})`.

        - `method`: a method of this or another client, such as `client.responses.create`; not one that returns a stream.
          A function of your own is called likewise.
        - `inputs`: any iterable of inputs, synchronous or not; it is read as calls are made, never as a whole.
        - `arguments`: what the method is called with. A dict is a template: `{name}` in its strings stands for a field
          of the input, `{}` for the input itself; a string that is nothing but a placeholder becomes the value, of
          whatever type; `{{` is a brace. A dict without placeholders is what all calls have in common, beside the input.
          A function returns the arguments for an input. By default, each input is a dict of arguments.
        - `select`: what is kept of each response: the name of a field (`"output_text"`, `"choices.0.message.content"`),
          a list of them, `"vectors"` of embeddings, or a function; default: all of it.
        - `text_format`: the type that `parse` parses texts into.
        - `options`: see `MapOptions`.

        Yields a `Result` for each input: its value, or its error, which ends nothing but its call. Calls are made, and
        retried as the client does, several at a time, as many as the server bears. With `store`, each result is stored
        before it is yielded, and a run that is started again makes only the calls that are left.

        Raises TypeError or ValueError for an argument that is not valid. While the results are read, raises what the
        inputs raise, after the results of those before; MapStoppedError if more calls fail than `stop_after` allows;
        StoreError if the store fails.
        """
        from openapiopenai.bulk.map_sync import run

        return run(method, inputs, arguments, select, text_format, options)
