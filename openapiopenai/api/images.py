"""`client.images`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack, overload

from openapiopenai._runtime.operation import CallOptions, Operation, operation
from openapiopenai._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.raw import async_raw, raw
    from openapiopenai._runtime.streaming import AsyncStream, Stream
    from openapiopenai._runtime.types import FileContent
    from openapiopenai.models.create_image_edit_request_image import (
        CreateImageEditRequestImage,
        CreateImageEditRequestImageDict,
    )
    from openapiopenai.models.create_image_edit_request_model import (
        CreateImageEditRequestModel,
        CreateImageEditRequestModelDict,
    )
    from openapiopenai.models.create_image_edit_request_size import (
        CreateImageEditRequestSize,
        CreateImageEditRequestSizeDict,
    )
    from openapiopenai.models.create_image_edit_request_svg import (
        CreateImageEditRequestSvg,
        CreateImageEditRequestSvgDict,
    )
    from openapiopenai.models.create_image_request_model import CreateImageRequestModel, CreateImageRequestModelDict
    from openapiopenai.models.create_image_request_size import CreateImageRequestSize, CreateImageRequestSizeDict
    from openapiopenai.models.create_image_variation_request_model import (
        CreateImageVariationRequestModel,
        CreateImageVariationRequestModelDict,
    )
    from openapiopenai.models.image_edit_stream_event import ImageEditStreamEvent
    from openapiopenai.models.image_gen_stream_event import ImageGenStreamEvent
    from openapiopenai.models.image_ref_param import ImageRefParam, ImageRefParamDict
    from openapiopenai.models.images_response import ImagesResponse
    from openapiopenai.models.input_fidelity import InputFidelity

CREATE_VARIATION = Operation(
    "images.create_variation",
    "POST",
    "/images/variations",
    body="multipart",
    files=("image",),
    nullable=("model", "n", "response_format", "size"),
    answer="ImagesResponse",
    deprecated=True,
)
EDIT = Operation(
    "images.edit",
    "POST",
    "/images/edits",
    body="either",
    files=("image", "mask", "markup"),
    nullable=(
        "background",
        "model",
        "n",
        "size",
        "response_format",
        "output_format",
        "output_compression",
        "input_fidelity",
        "stream",
        "partial_images",
        "quality",
        "complexity",
        "frame_count",
        "frame_duration_ms",
        "safety_identifier",
        "svg",
        "moderation",
    ),
    answer="ImagesResponse",
    event="ImageEditStreamEvent",
    stream_end={"tags": ["image_edit.completed"]},
)
GENERATE = Operation(
    "images.generate",
    "POST",
    "/images/generations",
    body="json",
    nullable=(
        "model",
        "n",
        "quality",
        "response_format",
        "output_format",
        "output_compression",
        "stream",
        "partial_images",
        "size",
        "moderation",
        "background",
        "style",
        "complexity",
        "frame_count",
        "frame_duration_ms",
        "safety_identifier",
        "svg",
    ),
    answer="ImagesResponse",
    event="ImageGenStreamEvent",
    stream_end={"tags": ["image_generation.completed"]},
)


class Images(SyncResource):
    """`client.images`."""

    path = "images"

    @operation(CREATE_VARIATION)
    def create_variation(
        self,
        *,
        image: FileContent,
        model: CreateImageVariationRequestModelDict | CreateImageVariationRequestModel | None = None,
        n: int | None = None,
        response_format: Literal["url", "b64_json"] | str | None = None,
        size: Literal["256x256", "512x512", "1024x1024"] | str | None = None,
        user: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ImagesResponse:
        """Deprecated.

        `POST /images/variations`"""
        ...

    @overload
    def edit(
        self,
        *,
        prompt: str,
        image: CreateImageEditRequestImageDict | CreateImageEditRequestImage | None = None,
        mask: FileContent | None = None,
        background: Literal["transparent", "opaque", "auto"] | str | None = None,
        model: CreateImageEditRequestModelDict | CreateImageEditRequestModel | None = None,
        n: int | None = None,
        size: CreateImageEditRequestSizeDict | CreateImageEditRequestSize | None = None,
        response_format: Literal["url", "b64_json"] | str | None = None,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | str | None = None,
        output_compression: int | None = None,
        user: str | None = None,
        input_fidelity: InputFidelity | str | None = None,
        stream: Literal[False] | None = None,
        partial_images: int | None = None,
        quality: Literal["standard", "low", "medium", "high", "auto", "max", "xhigh"] | str | None = None,
        complexity: Literal["low", "medium", "high"] | str | None = None,
        frame_count: int | None = None,
        frame_duration_ms: int | None = None,
        markup: FileContent | None = None,
        safety_identifier: str | None = None,
        svg: CreateImageEditRequestSvgDict | CreateImageEditRequestSvg | None = None,
        images: Sequence[ImageRefParamDict | ImageRefParam] | None = None,
        moderation: Literal["low", "auto"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> ImagesResponse: ...

    @overload
    def edit(
        self,
        *,
        prompt: str,
        image: CreateImageEditRequestImageDict | CreateImageEditRequestImage | None = None,
        mask: FileContent | None = None,
        background: Literal["transparent", "opaque", "auto"] | str | None = None,
        model: CreateImageEditRequestModelDict | CreateImageEditRequestModel | None = None,
        n: int | None = None,
        size: CreateImageEditRequestSizeDict | CreateImageEditRequestSize | None = None,
        response_format: Literal["url", "b64_json"] | str | None = None,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | str | None = None,
        output_compression: int | None = None,
        user: str | None = None,
        input_fidelity: InputFidelity | str | None = None,
        stream: Literal[True],
        partial_images: int | None = None,
        quality: Literal["standard", "low", "medium", "high", "auto", "max", "xhigh"] | str | None = None,
        complexity: Literal["low", "medium", "high"] | str | None = None,
        frame_count: int | None = None,
        frame_duration_ms: int | None = None,
        markup: FileContent | None = None,
        safety_identifier: str | None = None,
        svg: CreateImageEditRequestSvgDict | CreateImageEditRequestSvg | None = None,
        images: Sequence[ImageRefParamDict | ImageRefParam] | None = None,
        moderation: Literal["low", "auto"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Stream[ImageEditStreamEvent]: ...

    @overload
    def edit(
        self,
        *,
        prompt: str,
        image: CreateImageEditRequestImageDict | CreateImageEditRequestImage | None = None,
        mask: FileContent | None = None,
        background: Literal["transparent", "opaque", "auto"] | str | None = None,
        model: CreateImageEditRequestModelDict | CreateImageEditRequestModel | None = None,
        n: int | None = None,
        size: CreateImageEditRequestSizeDict | CreateImageEditRequestSize | None = None,
        response_format: Literal["url", "b64_json"] | str | None = None,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | str | None = None,
        output_compression: int | None = None,
        user: str | None = None,
        input_fidelity: InputFidelity | str | None = None,
        stream: bool,
        partial_images: int | None = None,
        quality: Literal["standard", "low", "medium", "high", "auto", "max", "xhigh"] | str | None = None,
        complexity: Literal["low", "medium", "high"] | str | None = None,
        frame_count: int | None = None,
        frame_duration_ms: int | None = None,
        markup: FileContent | None = None,
        safety_identifier: str | None = None,
        svg: CreateImageEditRequestSvgDict | CreateImageEditRequestSvg | None = None,
        images: Sequence[ImageRefParamDict | ImageRefParam] | None = None,
        moderation: Literal["low", "auto"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> ImagesResponse | Stream[ImageEditStreamEvent]: ...

    @operation(EDIT)
    def edit(
        self,
        *,
        prompt: str,
        image: CreateImageEditRequestImageDict | CreateImageEditRequestImage | None = None,
        mask: FileContent | None = None,
        background: Literal["transparent", "opaque", "auto"] | str | None = None,
        model: CreateImageEditRequestModelDict | CreateImageEditRequestModel | None = None,
        n: int | None = None,
        size: CreateImageEditRequestSizeDict | CreateImageEditRequestSize | None = None,
        response_format: Literal["url", "b64_json"] | str | None = None,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | str | None = None,
        output_compression: int | None = None,
        user: str | None = None,
        input_fidelity: InputFidelity | str | None = None,
        stream: bool | None = None,
        partial_images: int | None = None,
        quality: Literal["standard", "low", "medium", "high", "auto", "max", "xhigh"] | str | None = None,
        complexity: Literal["low", "medium", "high"] | str | None = None,
        frame_count: int | None = None,
        frame_duration_ms: int | None = None,
        markup: FileContent | None = None,
        safety_identifier: str | None = None,
        svg: CreateImageEditRequestSvgDict | CreateImageEditRequestSvg | None = None,
        images: Sequence[ImageRefParamDict | ImageRefParam] | None = None,
        moderation: Literal["low", "auto"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> ImagesResponse | Stream[ImageEditStreamEvent]:
        """- `stream`: Whether events are sent as they come about, instead of one answer at the end.
        - `safety_identifier`: A lasting name for your end user, such as a hash of their address, that helps to find abuse.

        `POST /images/edits`"""
        ...

    @overload
    def generate(
        self,
        *,
        prompt: str,
        model: CreateImageRequestModelDict | CreateImageRequestModel | None = None,
        n: int | None = None,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto", "max", "xhigh"] | str | None = None,
        response_format: Literal["url", "b64_json"] | str | None = None,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | str | None = None,
        output_compression: int | None = None,
        stream: Literal[False] | None = None,
        partial_images: int | None = None,
        size: CreateImageRequestSizeDict | CreateImageRequestSize | None = None,
        moderation: Literal["low", "auto"] | str | None = None,
        background: Literal["transparent", "opaque", "auto"] | str | None = None,
        style: Literal["vivid", "natural"] | str | None = None,
        user: str | None = None,
        complexity: Literal["low", "medium", "high"] | str | None = None,
        frame_count: int | None = None,
        frame_duration_ms: int | None = None,
        safety_identifier: str | None = None,
        svg: CreateImageEditRequestSvgDict | CreateImageEditRequestSvg | None = None,
        **options: Unpack[CallOptions],
    ) -> ImagesResponse: ...

    @overload
    def generate(
        self,
        *,
        prompt: str,
        model: CreateImageRequestModelDict | CreateImageRequestModel | None = None,
        n: int | None = None,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto", "max", "xhigh"] | str | None = None,
        response_format: Literal["url", "b64_json"] | str | None = None,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | str | None = None,
        output_compression: int | None = None,
        stream: Literal[True],
        partial_images: int | None = None,
        size: CreateImageRequestSizeDict | CreateImageRequestSize | None = None,
        moderation: Literal["low", "auto"] | str | None = None,
        background: Literal["transparent", "opaque", "auto"] | str | None = None,
        style: Literal["vivid", "natural"] | str | None = None,
        user: str | None = None,
        complexity: Literal["low", "medium", "high"] | str | None = None,
        frame_count: int | None = None,
        frame_duration_ms: int | None = None,
        safety_identifier: str | None = None,
        svg: CreateImageEditRequestSvgDict | CreateImageEditRequestSvg | None = None,
        **options: Unpack[CallOptions],
    ) -> Stream[ImageGenStreamEvent]: ...

    @overload
    def generate(
        self,
        *,
        prompt: str,
        model: CreateImageRequestModelDict | CreateImageRequestModel | None = None,
        n: int | None = None,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto", "max", "xhigh"] | str | None = None,
        response_format: Literal["url", "b64_json"] | str | None = None,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | str | None = None,
        output_compression: int | None = None,
        stream: bool,
        partial_images: int | None = None,
        size: CreateImageRequestSizeDict | CreateImageRequestSize | None = None,
        moderation: Literal["low", "auto"] | str | None = None,
        background: Literal["transparent", "opaque", "auto"] | str | None = None,
        style: Literal["vivid", "natural"] | str | None = None,
        user: str | None = None,
        complexity: Literal["low", "medium", "high"] | str | None = None,
        frame_count: int | None = None,
        frame_duration_ms: int | None = None,
        safety_identifier: str | None = None,
        svg: CreateImageEditRequestSvgDict | CreateImageEditRequestSvg | None = None,
        **options: Unpack[CallOptions],
    ) -> ImagesResponse | Stream[ImageGenStreamEvent]: ...

    @operation(GENERATE)
    def generate(
        self,
        *,
        prompt: str,
        model: CreateImageRequestModelDict | CreateImageRequestModel | None = None,
        n: int | None = None,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto", "max", "xhigh"] | str | None = None,
        response_format: Literal["url", "b64_json"] | str | None = None,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | str | None = None,
        output_compression: int | None = None,
        stream: bool | None = None,
        partial_images: int | None = None,
        size: CreateImageRequestSizeDict | CreateImageRequestSize | None = None,
        moderation: Literal["low", "auto"] | str | None = None,
        background: Literal["transparent", "opaque", "auto"] | str | None = None,
        style: Literal["vivid", "natural"] | str | None = None,
        user: str | None = None,
        complexity: Literal["low", "medium", "high"] | str | None = None,
        frame_count: int | None = None,
        frame_duration_ms: int | None = None,
        safety_identifier: str | None = None,
        svg: CreateImageEditRequestSvgDict | CreateImageEditRequestSvg | None = None,
        **options: Unpack[CallOptions],
    ) -> ImagesResponse | Stream[ImageGenStreamEvent]:
        """- `stream`: Whether events are sent as they come about, instead of one answer at the end.
        - `safety_identifier`: A lasting name for your end user, such as a hash of their address, that helps to find abuse.

        `POST /images/generations`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawImages:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> RawImages:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


class AsyncImages(AsyncResource):
    """`client.images`."""

    path = "images"

    @operation(CREATE_VARIATION)
    async def create_variation(
        self,
        *,
        image: FileContent,
        model: CreateImageVariationRequestModelDict | CreateImageVariationRequestModel | None = None,
        n: int | None = None,
        response_format: Literal["url", "b64_json"] | str | None = None,
        size: Literal["256x256", "512x512", "1024x1024"] | str | None = None,
        user: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ImagesResponse:
        """Deprecated.

        `POST /images/variations`"""
        ...

    @overload
    async def edit(
        self,
        *,
        prompt: str,
        image: CreateImageEditRequestImageDict | CreateImageEditRequestImage | None = None,
        mask: FileContent | None = None,
        background: Literal["transparent", "opaque", "auto"] | str | None = None,
        model: CreateImageEditRequestModelDict | CreateImageEditRequestModel | None = None,
        n: int | None = None,
        size: CreateImageEditRequestSizeDict | CreateImageEditRequestSize | None = None,
        response_format: Literal["url", "b64_json"] | str | None = None,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | str | None = None,
        output_compression: int | None = None,
        user: str | None = None,
        input_fidelity: InputFidelity | str | None = None,
        stream: Literal[False] | None = None,
        partial_images: int | None = None,
        quality: Literal["standard", "low", "medium", "high", "auto", "max", "xhigh"] | str | None = None,
        complexity: Literal["low", "medium", "high"] | str | None = None,
        frame_count: int | None = None,
        frame_duration_ms: int | None = None,
        markup: FileContent | None = None,
        safety_identifier: str | None = None,
        svg: CreateImageEditRequestSvgDict | CreateImageEditRequestSvg | None = None,
        images: Sequence[ImageRefParamDict | ImageRefParam] | None = None,
        moderation: Literal["low", "auto"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> ImagesResponse: ...

    @overload
    async def edit(
        self,
        *,
        prompt: str,
        image: CreateImageEditRequestImageDict | CreateImageEditRequestImage | None = None,
        mask: FileContent | None = None,
        background: Literal["transparent", "opaque", "auto"] | str | None = None,
        model: CreateImageEditRequestModelDict | CreateImageEditRequestModel | None = None,
        n: int | None = None,
        size: CreateImageEditRequestSizeDict | CreateImageEditRequestSize | None = None,
        response_format: Literal["url", "b64_json"] | str | None = None,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | str | None = None,
        output_compression: int | None = None,
        user: str | None = None,
        input_fidelity: InputFidelity | str | None = None,
        stream: Literal[True],
        partial_images: int | None = None,
        quality: Literal["standard", "low", "medium", "high", "auto", "max", "xhigh"] | str | None = None,
        complexity: Literal["low", "medium", "high"] | str | None = None,
        frame_count: int | None = None,
        frame_duration_ms: int | None = None,
        markup: FileContent | None = None,
        safety_identifier: str | None = None,
        svg: CreateImageEditRequestSvgDict | CreateImageEditRequestSvg | None = None,
        images: Sequence[ImageRefParamDict | ImageRefParam] | None = None,
        moderation: Literal["low", "auto"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncStream[ImageEditStreamEvent]: ...

    @overload
    async def edit(
        self,
        *,
        prompt: str,
        image: CreateImageEditRequestImageDict | CreateImageEditRequestImage | None = None,
        mask: FileContent | None = None,
        background: Literal["transparent", "opaque", "auto"] | str | None = None,
        model: CreateImageEditRequestModelDict | CreateImageEditRequestModel | None = None,
        n: int | None = None,
        size: CreateImageEditRequestSizeDict | CreateImageEditRequestSize | None = None,
        response_format: Literal["url", "b64_json"] | str | None = None,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | str | None = None,
        output_compression: int | None = None,
        user: str | None = None,
        input_fidelity: InputFidelity | str | None = None,
        stream: bool,
        partial_images: int | None = None,
        quality: Literal["standard", "low", "medium", "high", "auto", "max", "xhigh"] | str | None = None,
        complexity: Literal["low", "medium", "high"] | str | None = None,
        frame_count: int | None = None,
        frame_duration_ms: int | None = None,
        markup: FileContent | None = None,
        safety_identifier: str | None = None,
        svg: CreateImageEditRequestSvgDict | CreateImageEditRequestSvg | None = None,
        images: Sequence[ImageRefParamDict | ImageRefParam] | None = None,
        moderation: Literal["low", "auto"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> ImagesResponse | AsyncStream[ImageEditStreamEvent]: ...

    @operation(EDIT)
    async def edit(
        self,
        *,
        prompt: str,
        image: CreateImageEditRequestImageDict | CreateImageEditRequestImage | None = None,
        mask: FileContent | None = None,
        background: Literal["transparent", "opaque", "auto"] | str | None = None,
        model: CreateImageEditRequestModelDict | CreateImageEditRequestModel | None = None,
        n: int | None = None,
        size: CreateImageEditRequestSizeDict | CreateImageEditRequestSize | None = None,
        response_format: Literal["url", "b64_json"] | str | None = None,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | str | None = None,
        output_compression: int | None = None,
        user: str | None = None,
        input_fidelity: InputFidelity | str | None = None,
        stream: bool | None = None,
        partial_images: int | None = None,
        quality: Literal["standard", "low", "medium", "high", "auto", "max", "xhigh"] | str | None = None,
        complexity: Literal["low", "medium", "high"] | str | None = None,
        frame_count: int | None = None,
        frame_duration_ms: int | None = None,
        markup: FileContent | None = None,
        safety_identifier: str | None = None,
        svg: CreateImageEditRequestSvgDict | CreateImageEditRequestSvg | None = None,
        images: Sequence[ImageRefParamDict | ImageRefParam] | None = None,
        moderation: Literal["low", "auto"] | str | None = None,
        **options: Unpack[CallOptions],
    ) -> ImagesResponse | AsyncStream[ImageEditStreamEvent]:
        """- `stream`: Whether events are sent as they come about, instead of one answer at the end.
        - `safety_identifier`: A lasting name for your end user, such as a hash of their address, that helps to find abuse.

        `POST /images/edits`"""
        ...

    @overload
    async def generate(
        self,
        *,
        prompt: str,
        model: CreateImageRequestModelDict | CreateImageRequestModel | None = None,
        n: int | None = None,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto", "max", "xhigh"] | str | None = None,
        response_format: Literal["url", "b64_json"] | str | None = None,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | str | None = None,
        output_compression: int | None = None,
        stream: Literal[False] | None = None,
        partial_images: int | None = None,
        size: CreateImageRequestSizeDict | CreateImageRequestSize | None = None,
        moderation: Literal["low", "auto"] | str | None = None,
        background: Literal["transparent", "opaque", "auto"] | str | None = None,
        style: Literal["vivid", "natural"] | str | None = None,
        user: str | None = None,
        complexity: Literal["low", "medium", "high"] | str | None = None,
        frame_count: int | None = None,
        frame_duration_ms: int | None = None,
        safety_identifier: str | None = None,
        svg: CreateImageEditRequestSvgDict | CreateImageEditRequestSvg | None = None,
        **options: Unpack[CallOptions],
    ) -> ImagesResponse: ...

    @overload
    async def generate(
        self,
        *,
        prompt: str,
        model: CreateImageRequestModelDict | CreateImageRequestModel | None = None,
        n: int | None = None,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto", "max", "xhigh"] | str | None = None,
        response_format: Literal["url", "b64_json"] | str | None = None,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | str | None = None,
        output_compression: int | None = None,
        stream: Literal[True],
        partial_images: int | None = None,
        size: CreateImageRequestSizeDict | CreateImageRequestSize | None = None,
        moderation: Literal["low", "auto"] | str | None = None,
        background: Literal["transparent", "opaque", "auto"] | str | None = None,
        style: Literal["vivid", "natural"] | str | None = None,
        user: str | None = None,
        complexity: Literal["low", "medium", "high"] | str | None = None,
        frame_count: int | None = None,
        frame_duration_ms: int | None = None,
        safety_identifier: str | None = None,
        svg: CreateImageEditRequestSvgDict | CreateImageEditRequestSvg | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncStream[ImageGenStreamEvent]: ...

    @overload
    async def generate(
        self,
        *,
        prompt: str,
        model: CreateImageRequestModelDict | CreateImageRequestModel | None = None,
        n: int | None = None,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto", "max", "xhigh"] | str | None = None,
        response_format: Literal["url", "b64_json"] | str | None = None,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | str | None = None,
        output_compression: int | None = None,
        stream: bool,
        partial_images: int | None = None,
        size: CreateImageRequestSizeDict | CreateImageRequestSize | None = None,
        moderation: Literal["low", "auto"] | str | None = None,
        background: Literal["transparent", "opaque", "auto"] | str | None = None,
        style: Literal["vivid", "natural"] | str | None = None,
        user: str | None = None,
        complexity: Literal["low", "medium", "high"] | str | None = None,
        frame_count: int | None = None,
        frame_duration_ms: int | None = None,
        safety_identifier: str | None = None,
        svg: CreateImageEditRequestSvgDict | CreateImageEditRequestSvg | None = None,
        **options: Unpack[CallOptions],
    ) -> ImagesResponse | AsyncStream[ImageGenStreamEvent]: ...

    @operation(GENERATE)
    async def generate(
        self,
        *,
        prompt: str,
        model: CreateImageRequestModelDict | CreateImageRequestModel | None = None,
        n: int | None = None,
        quality: Literal["standard", "hd", "low", "medium", "high", "auto", "max", "xhigh"] | str | None = None,
        response_format: Literal["url", "b64_json"] | str | None = None,
        output_format: Literal["png", "jpeg", "webp", "gif", "svg"] | str | None = None,
        output_compression: int | None = None,
        stream: bool | None = None,
        partial_images: int | None = None,
        size: CreateImageRequestSizeDict | CreateImageRequestSize | None = None,
        moderation: Literal["low", "auto"] | str | None = None,
        background: Literal["transparent", "opaque", "auto"] | str | None = None,
        style: Literal["vivid", "natural"] | str | None = None,
        user: str | None = None,
        complexity: Literal["low", "medium", "high"] | str | None = None,
        frame_count: int | None = None,
        frame_duration_ms: int | None = None,
        safety_identifier: str | None = None,
        svg: CreateImageEditRequestSvgDict | CreateImageEditRequestSvg | None = None,
        **options: Unpack[CallOptions],
    ) -> ImagesResponse | AsyncStream[ImageGenStreamEvent]:
        """- `stream`: Whether events are sent as they come about, instead of one answer at the end.
        - `safety_identifier`: A lasting name for your end user, such as a hash of their address, that helps to find abuse.

        `POST /images/generations`"""
        ...

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawImages:
            """The same methods, returning an `ApiResponse` whose body is read."""
            ...

        @property
        def with_streaming_response(self) -> AsyncRawImages:
            """The same methods, returning an `ApiResponse` whose body is still on its way, for use in `with`."""
            ...


if TYPE_CHECKING:

    class RawImages:
        """The methods of `Images`, returning answers as they came."""

        def __init__(self, of: Images) -> None:
            self.create_variation = raw(of.create_variation)
            self.edit = raw(of.edit)
            self.generate = raw(of.generate)
            ...

    class AsyncRawImages:
        """The methods of `AsyncImages`, returning answers as they came."""

        def __init__(self, of: AsyncImages) -> None:
            self.create_variation = async_raw(of.create_variation)
            self.edit = async_raw(of.edit)
            self.generate = async_raw(of.generate)
            ...
