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
    """`client.images`: Images made, edited and varied by a model."""

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
        """Makes variations of an image, with `dall-e-2` only.

        Deprecated.

        - `image`: The image: a square PNG of less than 4 MB.
        - `model`: Id of the model: only `dall-e-2`.
        - `n`: How many images to make.
        - `response_format`: Whether images come as URLs, valid for 60 minutes, or in base64.
        - `size`: Width and height in pixels.
        - `user`: Id of your user, which helps to find abuse.

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
        """Makes images from one or more given ones and a description: changes them, or goes on beyond their edges. As multipart with `image` files, or as JSON with `images` by URL or file id; JSON is for GPT image models only, files for `dall-e-2` too.

        - `image`: The images. GPT image models take up to 16, as `png`, `webp` or `jpg` of less than 50 MB each; `dall-e-2` takes one square `png` of less than 4 MB.
        - `prompt`: What the result shall show; at most 32,000 characters, 1,000 with `dall-e-2`.
        - `mask`: A PNG of the size of the first image, of less than 4 MB. Where it is fully transparent, the image is to be changed.
        - `background`: Whether the background is transparent; `auto`, the default, leaves it to the model. Transparent ones need `png` or `webp`, and a GPT image model that can do it.
        - `model`: Id of the model; `gpt-image-1.5` by default.
        - `n`: How many images to make.
        - `size`: Width and height in pixels, such as `1024x1024`, or `auto`. `gpt-image-2` takes others too: both divisible by 16, up to `3840x2160`, and at most three times as long as wide. `dall-e-2` takes `256x256`, `512x512` and `1024x1024`.
        - `response_format`: Whether images come as URLs, valid for 60 minutes, or in base64. For `dall-e-2` only, which sends URLs by default; GPT image models always send base64.
        - `output_format`: File format of the images; `png` by default. For GPT image models only.
        - `output_compression`: Compression level of `webp` and `jpeg` images in percent, from 0 to 100, the default. For GPT image models only.
        - `user`: Id of your user, which helps to find abuse.
        - `input_fidelity`: How closely the result keeps to the input, faces above all.
        - `stream`: Whether events are sent as they come about, instead of one answer at the end.
        - `partial_images`: How many unfinished images a stream shows.
        - `quality`: How good the images are; `auto` by default. For GPT image models only.
        - `complexity`: How much is computed to plan the image, apart from its quality; absent: as the model is set.
        - `frame_count`: How many frames a GIF has: 2 to 16, 9 by default. For `gif` only.
        - `frame_duration_ms`: Milliseconds that each frame of a GIF is shown: 200 by default, rounded to 10.
        - `markup`: A transparent PNG of the size of the first image, laid over it to show what to change. Not together with `mask`.
        - `safety_identifier`: A lasting name for your end user, such as a hash of their address, that helps to find abuse.
        - `svg`: Which model writes an SVG image, and how much it thinks. For `svg` only, one image at a time.
        - `images`: The images, at most 16.
        - `moderation`: How strictly the content of images is checked.

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
        """Makes images from a description, at once or as a stream that shows unfinished ones first.

        - `prompt`: What the image shall show; at most 32,000 characters, 1,000 with `dall-e-2`, 4,000 with `dall-e-3`.
        - `model`: Id of the model; `dall-e-2` by default, unless something is asked for that only GPT image models can.
        - `n`: How many images to make, from 1 to 10; 1 by default, and the only choice with `dall-e-3`.
        - `quality`: How good the images are; `auto`, the default, is the best that the model can. `high`, `medium` and `low` are for GPT image models, `hd` and `standard` for `dall-e-3`; `dall-e-2` has only `standard`.
        - `response_format`: Whether images come as URLs, valid for 60 minutes, or in base64. For `dall-e-2` and `dall-e-3` only; GPT image models always send base64.
        - `output_format`: File format of the images. For GPT image models only.
        - `output_compression`: Compression level of the images in percent, from 0 to 100, the default. For `webp` and `jpeg` from GPT image models only.
        - `stream`: Whether events are sent as they come about, instead of one answer at the end.
        - `partial_images`: How many unfinished images a stream shows.
        - `size`: Width and height in pixels, or `auto` where the model can choose. GPT image models: `1024x1024`, `1536x1024`, `1024x1536`; `gpt-image-2` also others up to `3840x2160`, both divisible by 16, with a ratio from 1:3 to 3:1. `dall-e-2`: `256x256`, `512x512` or `1024x1024`. `dall-e-3`: `1024x1024`, `1792x1024` or `1024x1792`.
        - `moderation`: How strictly the content is checked: `auto`, the default, or `low`, which is less strict. For GPT image models only.
        - `background`: Whether the background is transparent; `auto`, the default, leaves it to the model. For GPT image models only, not all of which can do transparent ones; these need `png` or `webp`.
        - `style`: Whether images look dramatic (`vivid`) or `natural`. For `dall-e-3` only.
        - `user`: Id of your user, which helps to find abuse.
        - `complexity`: How much is computed to plan the image, apart from its quality; absent: as the model is set.
        - `frame_count`: How many frames a GIF has: 2 to 16, 9 by default. For `gif` only.
        - `frame_duration_ms`: Milliseconds that each frame of a GIF is shown: 200 by default, rounded to 10, at most 655,350. For `gif` only.
        - `safety_identifier`: A lasting name for your end user, such as a hash of their address, that helps to find abuse.
        - `svg`: Which model writes an SVG image, and how much it thinks. For `svg` only, one image at a time.

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
    """`client.images`: Images made, edited and varied by a model."""

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
        """Makes variations of an image, with `dall-e-2` only.

        Deprecated.

        - `image`: The image: a square PNG of less than 4 MB.
        - `model`: Id of the model: only `dall-e-2`.
        - `n`: How many images to make.
        - `response_format`: Whether images come as URLs, valid for 60 minutes, or in base64.
        - `size`: Width and height in pixels.
        - `user`: Id of your user, which helps to find abuse.

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
        """Makes images from one or more given ones and a description: changes them, or goes on beyond their edges. As multipart with `image` files, or as JSON with `images` by URL or file id; JSON is for GPT image models only, files for `dall-e-2` too.

        - `image`: The images. GPT image models take up to 16, as `png`, `webp` or `jpg` of less than 50 MB each; `dall-e-2` takes one square `png` of less than 4 MB.
        - `prompt`: What the result shall show; at most 32,000 characters, 1,000 with `dall-e-2`.
        - `mask`: A PNG of the size of the first image, of less than 4 MB. Where it is fully transparent, the image is to be changed.
        - `background`: Whether the background is transparent; `auto`, the default, leaves it to the model. Transparent ones need `png` or `webp`, and a GPT image model that can do it.
        - `model`: Id of the model; `gpt-image-1.5` by default.
        - `n`: How many images to make.
        - `size`: Width and height in pixels, such as `1024x1024`, or `auto`. `gpt-image-2` takes others too: both divisible by 16, up to `3840x2160`, and at most three times as long as wide. `dall-e-2` takes `256x256`, `512x512` and `1024x1024`.
        - `response_format`: Whether images come as URLs, valid for 60 minutes, or in base64. For `dall-e-2` only, which sends URLs by default; GPT image models always send base64.
        - `output_format`: File format of the images; `png` by default. For GPT image models only.
        - `output_compression`: Compression level of `webp` and `jpeg` images in percent, from 0 to 100, the default. For GPT image models only.
        - `user`: Id of your user, which helps to find abuse.
        - `input_fidelity`: How closely the result keeps to the input, faces above all.
        - `stream`: Whether events are sent as they come about, instead of one answer at the end.
        - `partial_images`: How many unfinished images a stream shows.
        - `quality`: How good the images are; `auto` by default. For GPT image models only.
        - `complexity`: How much is computed to plan the image, apart from its quality; absent: as the model is set.
        - `frame_count`: How many frames a GIF has: 2 to 16, 9 by default. For `gif` only.
        - `frame_duration_ms`: Milliseconds that each frame of a GIF is shown: 200 by default, rounded to 10.
        - `markup`: A transparent PNG of the size of the first image, laid over it to show what to change. Not together with `mask`.
        - `safety_identifier`: A lasting name for your end user, such as a hash of their address, that helps to find abuse.
        - `svg`: Which model writes an SVG image, and how much it thinks. For `svg` only, one image at a time.
        - `images`: The images, at most 16.
        - `moderation`: How strictly the content of images is checked.

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
        """Makes images from a description, at once or as a stream that shows unfinished ones first.

        - `prompt`: What the image shall show; at most 32,000 characters, 1,000 with `dall-e-2`, 4,000 with `dall-e-3`.
        - `model`: Id of the model; `dall-e-2` by default, unless something is asked for that only GPT image models can.
        - `n`: How many images to make, from 1 to 10; 1 by default, and the only choice with `dall-e-3`.
        - `quality`: How good the images are; `auto`, the default, is the best that the model can. `high`, `medium` and `low` are for GPT image models, `hd` and `standard` for `dall-e-3`; `dall-e-2` has only `standard`.
        - `response_format`: Whether images come as URLs, valid for 60 minutes, or in base64. For `dall-e-2` and `dall-e-3` only; GPT image models always send base64.
        - `output_format`: File format of the images. For GPT image models only.
        - `output_compression`: Compression level of the images in percent, from 0 to 100, the default. For `webp` and `jpeg` from GPT image models only.
        - `stream`: Whether events are sent as they come about, instead of one answer at the end.
        - `partial_images`: How many unfinished images a stream shows.
        - `size`: Width and height in pixels, or `auto` where the model can choose. GPT image models: `1024x1024`, `1536x1024`, `1024x1536`; `gpt-image-2` also others up to `3840x2160`, both divisible by 16, with a ratio from 1:3 to 3:1. `dall-e-2`: `256x256`, `512x512` or `1024x1024`. `dall-e-3`: `1024x1024`, `1792x1024` or `1024x1792`.
        - `moderation`: How strictly the content is checked: `auto`, the default, or `low`, which is less strict. For GPT image models only.
        - `background`: Whether the background is transparent; `auto`, the default, leaves it to the model. For GPT image models only, not all of which can do transparent ones; these need `png` or `webp`.
        - `style`: Whether images look dramatic (`vivid`) or `natural`. For `dall-e-3` only.
        - `user`: Id of your user, which helps to find abuse.
        - `complexity`: How much is computed to plan the image, apart from its quality; absent: as the model is set.
        - `frame_count`: How many frames a GIF has: 2 to 16, 9 by default. For `gif` only.
        - `frame_duration_ms`: Milliseconds that each frame of a GIF is shown: 200 by default, rounded to 10, at most 655,350. For `gif` only.
        - `safety_identifier`: A lasting name for your end user, such as a hash of their address, that helps to find abuse.
        - `svg`: Which model writes an SVG image, and how much it thinks. For `svg` only, one image at a time.

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
