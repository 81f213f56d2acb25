# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.models`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.pages import AsyncPages
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai.models.delete_model_response import DeleteModelResponse
    from openapiopenai.models.list_models_response import ListModelsResponse
    from openapiopenai.models.model import Model

RETRIEVE = Operation(
    "models.retrieve",
    "GET",
    "/models/{model}",
    response="Model",
)
LIST = Operation(
    "models.list",
    "GET",
    "/models",
    response="ListModelsResponse",
    page={"kind": "single"},
)
DELETE = Operation(
    "models.delete",
    "DELETE",
    "/models/{model}",
    response="DeleteModelResponse",
)


class Models(SyncResource):
    """`client.models`: The available models, including your own fine-tuned ones."""

    _path = "models"

    @operation(RETRIEVE)
    def retrieve(self, model: str, **options: Unpack[CallOptions]) -> Model:
        """Retrieves basic information about a model, such as its owner.

        - model: ID of the model.

        `GET /models/{model}`"""
        ...

    @operation(LIST)
    def list(self, **options: Unpack[CallOptions]) -> ListModelsResponse:
        """Lists the currently available models.

        `GET /models`"""
        ...

    @operation(DELETE)
    def delete(self, model: str, **options: Unpack[CallOptions]) -> DeleteModelResponse:
        """Deletes a fine-tuned model. Requires the Owner role in the organization.

        - model: ID of the model.

        `DELETE /models/{model}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawModels:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawModels:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncModels(AsyncResource):
    """`client.models`: The available models, including your own fine-tuned ones."""

    _path = "models"

    @operation(RETRIEVE)
    async def retrieve(self, model: str, **options: Unpack[CallOptions]) -> Model:
        """Retrieves basic information about a model, such as its owner.

        - model: ID of the model.

        `GET /models/{model}`"""
        ...

    @operation(LIST)
    def list(self, **options: Unpack[CallOptions]) -> AsyncPages[ListModelsResponse, Model]:
        """Lists the currently available models.

        `GET /models`"""
        ...

    @operation(DELETE)
    async def delete(self, model: str, **options: Unpack[CallOptions]) -> DeleteModelResponse:
        """Deletes a fine-tuned model. Requires the Owner role in the organization.

        - model: ID of the model.

        `DELETE /models/{model}`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawModels:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawModels:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawModels:
        """The methods of `Models`, returning responses as they came."""

        def __init__(self, of: Models) -> None:
            self.retrieve = raw(of.retrieve)
            self.list = raw(of.list)
            self.delete = raw(of.delete)
            ...

    class AsyncRawModels:
        """The methods of `AsyncModels`, returning responses as they came."""

        def __init__(self, of: AsyncModels) -> None:
            self.retrieve = async_raw(of.retrieve)
            self.list = async_raw(of.list)
            self.delete = async_raw(of.delete)
            ...
