# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`client.images`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack, overload

from openapiopenai._runtime.calls.operation import CallOptions, Operation, operation
from openapiopenai._runtime.calls.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from openapiopenai._runtime.calls.raw import async_raw, raw
    from openapiopenai._runtime.calls.streams_async import AsyncStream
    from openapiopenai._runtime.calls.streams_sync import Stream
    from openapiopenai._runtime.json.types import FileContent
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
    response="ImagesResponse",
    deprecated=True,
)
EDIT = Operation(
    "images.edit",
    "POST",
    "/images/edits",
    body="either",
    files=("image", "mask", "markup"),
    encoding={"image": "deepObject", "svg": "deepObject", "images": "deepObject"},
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
    response="ImagesResponse",
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
    response="ImagesResponse",
    event="ImageGenStreamEvent",
    stream_end={"tags": ["image_generation.completed"]},
)


class Images(SyncResource):
    """`client.images`: Images that a model generates, edits and varies."""

    _path = "images"

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
        """Creates variations of an image; supports only `dall-e-2`.

        Deprecated.

        - image: The image to vary: a square PNG of less than 4 MB.
        - model: ID of the model: only `dall-e-2`.
        - n: Number of images to generate, from 1 to 10.
        - response_format: Whether images are returned as URLs, valid for 60 minutes, or base64-encoded.
        - size: Width and height in pixels.
        - user: Identifier of your end user, which helps to detect abuse.

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
    ) -> ImagesResponse:
        """Creates images by editing or extending one or more given images according to a prompt. Sent as multipart with `image` files, or as JSON with `images` by URL or file ID; JSON is for GPT image models only, multipart for `dall-e-2` too.

        - image: The images to edit. GPT image models, including `chatgpt-image-latest`, take up to 16 `png`, `webp` or `jpg` files of less than 50 MB each; `dall-e-2` takes one square `png` of less than 4 MB.
        - prompt: Description of the desired result; at most 32,000 characters, or 1,000 with `dall-e-2`.
        - mask: Mask whose fully transparent areas mark what to edit in the image, or in the first of several. A PNG of less than 4 MB with the same dimensions as the image.
        - background: Background of the image; `auto`, the default, leaves it to the model. For GPT image models only. `transparent` requires `png` or `webp` output and a model that supports it (in preview for `gpt-image-2`).
        - model: ID of the model, a GPT image model or `dall-e-2`; `gpt-image-1.5` by default.
        - n: Number of images to generate, from 1 to 10.
        - size: Width and height in pixels, such as `1024x1024`, or `auto` where the model supports it. `gpt-image-2` takes other sizes too: both divisible by 16, aspect ratio from 1:3 to 3:1, up to `3840x2160` (experimental above `2560x1440`), within the model's pixel and edge limits. `dall-e-2` takes `256x256`, `512x512` and `1024x1024`.
        - response_format: Whether images are returned as URLs, valid for 60 minutes, or base64-encoded. For `dall-e-2` only, with `url` as the default; GPT image models always return base64.
        - output_format: File format of the images; `png` by default. For GPT image models only.
        - output_compression: Compression level of `webp` and `jpeg` images in percent, from 0 to 100; 100 by default. For GPT image models only.
        - user: Identifier of your end user, which helps to detect abuse.
        - input_fidelity: How closely the result matches the style and features of the input images, especially faces; `low` by default. For `gpt-image-1`, `gpt-image-1.5` and later models, but not for `gpt-image-1-mini`.
        - stream: Whether the response is streamed, as server-sent events.
        - partial_images: Number of partial images to stream, from 0 (default) to 3. The final image may arrive before all of them.
        - quality: Quality of the images; `auto` by default. For GPT image models only.
        - complexity: Computational effort for planning the image, independent of its quality; defaults to the model's own setting.
        - frame_count: Number of frames of a GIF: 2 to 16, 9 by default. For `gif` only.
        - frame_duration_ms: Duration of each frame of a GIF in milliseconds, rounded to 10; 200 by default. For `gif` only.
        - markup: A transparent PNG with the dimensions of the first image, laid over it to mark what to change. Cannot be combined with `mask`.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - svg: Model that creates an SVG image, and its reasoning effort. For `svg` only, one image at a time.
        - images: Images to edit, at most 16.
        - moderation: How strictly the content of the images is moderated.

        `POST /images/edits`"""
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
    ) -> Stream[ImageEditStreamEvent]:
        """Creates images by editing or extending one or more given images according to a prompt. Sent as multipart with `image` files, or as JSON with `images` by URL or file ID; JSON is for GPT image models only, multipart for `dall-e-2` too.

        - image: The images to edit. GPT image models, including `chatgpt-image-latest`, take up to 16 `png`, `webp` or `jpg` files of less than 50 MB each; `dall-e-2` takes one square `png` of less than 4 MB.
        - prompt: Description of the desired result; at most 32,000 characters, or 1,000 with `dall-e-2`.
        - mask: Mask whose fully transparent areas mark what to edit in the image, or in the first of several. A PNG of less than 4 MB with the same dimensions as the image.
        - background: Background of the image; `auto`, the default, leaves it to the model. For GPT image models only. `transparent` requires `png` or `webp` output and a model that supports it (in preview for `gpt-image-2`).
        - model: ID of the model, a GPT image model or `dall-e-2`; `gpt-image-1.5` by default.
        - n: Number of images to generate, from 1 to 10.
        - size: Width and height in pixels, such as `1024x1024`, or `auto` where the model supports it. `gpt-image-2` takes other sizes too: both divisible by 16, aspect ratio from 1:3 to 3:1, up to `3840x2160` (experimental above `2560x1440`), within the model's pixel and edge limits. `dall-e-2` takes `256x256`, `512x512` and `1024x1024`.
        - response_format: Whether images are returned as URLs, valid for 60 minutes, or base64-encoded. For `dall-e-2` only, with `url` as the default; GPT image models always return base64.
        - output_format: File format of the images; `png` by default. For GPT image models only.
        - output_compression: Compression level of `webp` and `jpeg` images in percent, from 0 to 100; 100 by default. For GPT image models only.
        - user: Identifier of your end user, which helps to detect abuse.
        - input_fidelity: How closely the result matches the style and features of the input images, especially faces; `low` by default. For `gpt-image-1`, `gpt-image-1.5` and later models, but not for `gpt-image-1-mini`.
        - stream: Whether the response is streamed, as server-sent events.
        - partial_images: Number of partial images to stream, from 0 (default) to 3. The final image may arrive before all of them.
        - quality: Quality of the images; `auto` by default. For GPT image models only.
        - complexity: Computational effort for planning the image, independent of its quality; defaults to the model's own setting.
        - frame_count: Number of frames of a GIF: 2 to 16, 9 by default. For `gif` only.
        - frame_duration_ms: Duration of each frame of a GIF in milliseconds, rounded to 10; 200 by default. For `gif` only.
        - markup: A transparent PNG with the dimensions of the first image, laid over it to mark what to change. Cannot be combined with `mask`.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - svg: Model that creates an SVG image, and its reasoning effort. For `svg` only, one image at a time.
        - images: Images to edit, at most 16.
        - moderation: How strictly the content of the images is moderated.

        `POST /images/edits`"""
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
    ) -> ImagesResponse | Stream[ImageEditStreamEvent]:
        """Creates images by editing or extending one or more given images according to a prompt. Sent as multipart with `image` files, or as JSON with `images` by URL or file ID; JSON is for GPT image models only, multipart for `dall-e-2` too.

        - image: The images to edit. GPT image models, including `chatgpt-image-latest`, take up to 16 `png`, `webp` or `jpg` files of less than 50 MB each; `dall-e-2` takes one square `png` of less than 4 MB.
        - prompt: Description of the desired result; at most 32,000 characters, or 1,000 with `dall-e-2`.
        - mask: Mask whose fully transparent areas mark what to edit in the image, or in the first of several. A PNG of less than 4 MB with the same dimensions as the image.
        - background: Background of the image; `auto`, the default, leaves it to the model. For GPT image models only. `transparent` requires `png` or `webp` output and a model that supports it (in preview for `gpt-image-2`).
        - model: ID of the model, a GPT image model or `dall-e-2`; `gpt-image-1.5` by default.
        - n: Number of images to generate, from 1 to 10.
        - size: Width and height in pixels, such as `1024x1024`, or `auto` where the model supports it. `gpt-image-2` takes other sizes too: both divisible by 16, aspect ratio from 1:3 to 3:1, up to `3840x2160` (experimental above `2560x1440`), within the model's pixel and edge limits. `dall-e-2` takes `256x256`, `512x512` and `1024x1024`.
        - response_format: Whether images are returned as URLs, valid for 60 minutes, or base64-encoded. For `dall-e-2` only, with `url` as the default; GPT image models always return base64.
        - output_format: File format of the images; `png` by default. For GPT image models only.
        - output_compression: Compression level of `webp` and `jpeg` images in percent, from 0 to 100; 100 by default. For GPT image models only.
        - user: Identifier of your end user, which helps to detect abuse.
        - input_fidelity: How closely the result matches the style and features of the input images, especially faces; `low` by default. For `gpt-image-1`, `gpt-image-1.5` and later models, but not for `gpt-image-1-mini`.
        - stream: Whether the response is streamed, as server-sent events.
        - partial_images: Number of partial images to stream, from 0 (default) to 3. The final image may arrive before all of them.
        - quality: Quality of the images; `auto` by default. For GPT image models only.
        - complexity: Computational effort for planning the image, independent of its quality; defaults to the model's own setting.
        - frame_count: Number of frames of a GIF: 2 to 16, 9 by default. For `gif` only.
        - frame_duration_ms: Duration of each frame of a GIF in milliseconds, rounded to 10; 200 by default. For `gif` only.
        - markup: A transparent PNG with the dimensions of the first image, laid over it to mark what to change. Cannot be combined with `mask`.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - svg: Model that creates an SVG image, and its reasoning effort. For `svg` only, one image at a time.
        - images: Images to edit, at most 16.
        - moderation: How strictly the content of the images is moderated.

        `POST /images/edits`"""
        ...

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
        """Creates images by editing or extending one or more given images according to a prompt. Sent as multipart with `image` files, or as JSON with `images` by URL or file ID; JSON is for GPT image models only, multipart for `dall-e-2` too.

        - image: The images to edit. GPT image models, including `chatgpt-image-latest`, take up to 16 `png`, `webp` or `jpg` files of less than 50 MB each; `dall-e-2` takes one square `png` of less than 4 MB.
        - prompt: Description of the desired result; at most 32,000 characters, or 1,000 with `dall-e-2`.
        - mask: Mask whose fully transparent areas mark what to edit in the image, or in the first of several. A PNG of less than 4 MB with the same dimensions as the image.
        - background: Background of the image; `auto`, the default, leaves it to the model. For GPT image models only. `transparent` requires `png` or `webp` output and a model that supports it (in preview for `gpt-image-2`).
        - model: ID of the model, a GPT image model or `dall-e-2`; `gpt-image-1.5` by default.
        - n: Number of images to generate, from 1 to 10.
        - size: Width and height in pixels, such as `1024x1024`, or `auto` where the model supports it. `gpt-image-2` takes other sizes too: both divisible by 16, aspect ratio from 1:3 to 3:1, up to `3840x2160` (experimental above `2560x1440`), within the model's pixel and edge limits. `dall-e-2` takes `256x256`, `512x512` and `1024x1024`.
        - response_format: Whether images are returned as URLs, valid for 60 minutes, or base64-encoded. For `dall-e-2` only, with `url` as the default; GPT image models always return base64.
        - output_format: File format of the images; `png` by default. For GPT image models only.
        - output_compression: Compression level of `webp` and `jpeg` images in percent, from 0 to 100; 100 by default. For GPT image models only.
        - user: Identifier of your end user, which helps to detect abuse.
        - input_fidelity: How closely the result matches the style and features of the input images, especially faces; `low` by default. For `gpt-image-1`, `gpt-image-1.5` and later models, but not for `gpt-image-1-mini`.
        - stream: Whether the response is streamed, as server-sent events.
        - partial_images: Number of partial images to stream, from 0 (default) to 3. The final image may arrive before all of them.
        - quality: Quality of the images; `auto` by default. For GPT image models only.
        - complexity: Computational effort for planning the image, independent of its quality; defaults to the model's own setting.
        - frame_count: Number of frames of a GIF: 2 to 16, 9 by default. For `gif` only.
        - frame_duration_ms: Duration of each frame of a GIF in milliseconds, rounded to 10; 200 by default. For `gif` only.
        - markup: A transparent PNG with the dimensions of the first image, laid over it to mark what to change. Cannot be combined with `mask`.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - svg: Model that creates an SVG image, and its reasoning effort. For `svg` only, one image at a time.
        - images: Images to edit, at most 16.
        - moderation: How strictly the content of the images is moderated.

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
    ) -> ImagesResponse:
        """Creates images from a prompt, whole or as a stream that has partial images first.

        - prompt: Description of the desired image; at most 32,000 characters, or 1,000 with `dall-e-2` and 4,000 with `dall-e-3`.
        - model: ID of the model: a GPT image model, `dall-e-3` or `dall-e-2`. `dall-e-2` by default, unless the request uses a parameter that only GPT image models have.
        - n: Number of images to generate, from 1 (default) to 10; `dall-e-3` supports only 1.
        - quality: Quality of the images; `auto`, the default, selects the best one for the model. `high`, `medium` and `low` are for GPT image models, `hd` and `standard` for `dall-e-3`; `dall-e-2` supports only `standard`.
        - response_format: Whether images are returned as URLs, valid for 60 minutes, or base64-encoded. For `dall-e-2` and `dall-e-3` only; GPT image models always return base64.
        - output_format: File format of the images. For GPT image models only.
        - output_compression: Compression level of the images in percent, from 0 to 100, the default. For `webp` and `jpeg` from GPT image models only.
        - stream: Whether the response is streamed, as server-sent events.
        - partial_images: Number of partial images to stream, from 0 (default) to 3. The final image may arrive before all of them.
        - size: Width and height in pixels, or `auto` where the model supports it. GPT image models: `1024x1024`, `1536x1024`, `1024x1536`; `gpt-image-2` also others up to `3840x2160` (experimental above `2560x1440`), both divisible by 16, aspect ratio from 1:3 to 3:1. `dall-e-2`: `256x256`, `512x512` or `1024x1024`. `dall-e-3`: `1024x1024`, `1792x1024` or `1024x1792`.
        - moderation: Moderation level for the images: `auto`, the default, or `low`, which filters less strictly. For GPT image models only.
        - background: Background of the image; `auto`, the default, leaves it to the model. For GPT image models only. `transparent` requires `png` or `webp` output and a model that supports it (in preview for `gpt-image-2`).
        - style: Style of the images: dramatic and hyper-real (`vivid`), or more natural (`natural`). For `dall-e-3` only.
        - user: Identifier of your end user, which helps to detect abuse.
        - complexity: Computational effort for planning the image, independent of its quality; defaults to the model's own setting.
        - frame_count: Number of frames of a GIF: 2 to 16, 9 by default. For `gif` only.
        - frame_duration_ms: Duration of each frame of a GIF in milliseconds, rounded to 10; 200 by default, at most 655,350. For `gif` only.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - svg: Model that creates an SVG image, and its reasoning effort. For `svg` only, one image at a time.

        `POST /images/generations`"""
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
    ) -> Stream[ImageGenStreamEvent]:
        """Creates images from a prompt, whole or as a stream that has partial images first.

        - prompt: Description of the desired image; at most 32,000 characters, or 1,000 with `dall-e-2` and 4,000 with `dall-e-3`.
        - model: ID of the model: a GPT image model, `dall-e-3` or `dall-e-2`. `dall-e-2` by default, unless the request uses a parameter that only GPT image models have.
        - n: Number of images to generate, from 1 (default) to 10; `dall-e-3` supports only 1.
        - quality: Quality of the images; `auto`, the default, selects the best one for the model. `high`, `medium` and `low` are for GPT image models, `hd` and `standard` for `dall-e-3`; `dall-e-2` supports only `standard`.
        - response_format: Whether images are returned as URLs, valid for 60 minutes, or base64-encoded. For `dall-e-2` and `dall-e-3` only; GPT image models always return base64.
        - output_format: File format of the images. For GPT image models only.
        - output_compression: Compression level of the images in percent, from 0 to 100, the default. For `webp` and `jpeg` from GPT image models only.
        - stream: Whether the response is streamed, as server-sent events.
        - partial_images: Number of partial images to stream, from 0 (default) to 3. The final image may arrive before all of them.
        - size: Width and height in pixels, or `auto` where the model supports it. GPT image models: `1024x1024`, `1536x1024`, `1024x1536`; `gpt-image-2` also others up to `3840x2160` (experimental above `2560x1440`), both divisible by 16, aspect ratio from 1:3 to 3:1. `dall-e-2`: `256x256`, `512x512` or `1024x1024`. `dall-e-3`: `1024x1024`, `1792x1024` or `1024x1792`.
        - moderation: Moderation level for the images: `auto`, the default, or `low`, which filters less strictly. For GPT image models only.
        - background: Background of the image; `auto`, the default, leaves it to the model. For GPT image models only. `transparent` requires `png` or `webp` output and a model that supports it (in preview for `gpt-image-2`).
        - style: Style of the images: dramatic and hyper-real (`vivid`), or more natural (`natural`). For `dall-e-3` only.
        - user: Identifier of your end user, which helps to detect abuse.
        - complexity: Computational effort for planning the image, independent of its quality; defaults to the model's own setting.
        - frame_count: Number of frames of a GIF: 2 to 16, 9 by default. For `gif` only.
        - frame_duration_ms: Duration of each frame of a GIF in milliseconds, rounded to 10; 200 by default, at most 655,350. For `gif` only.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - svg: Model that creates an SVG image, and its reasoning effort. For `svg` only, one image at a time.

        `POST /images/generations`"""
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
    ) -> ImagesResponse | Stream[ImageGenStreamEvent]:
        """Creates images from a prompt, whole or as a stream that has partial images first.

        - prompt: Description of the desired image; at most 32,000 characters, or 1,000 with `dall-e-2` and 4,000 with `dall-e-3`.
        - model: ID of the model: a GPT image model, `dall-e-3` or `dall-e-2`. `dall-e-2` by default, unless the request uses a parameter that only GPT image models have.
        - n: Number of images to generate, from 1 (default) to 10; `dall-e-3` supports only 1.
        - quality: Quality of the images; `auto`, the default, selects the best one for the model. `high`, `medium` and `low` are for GPT image models, `hd` and `standard` for `dall-e-3`; `dall-e-2` supports only `standard`.
        - response_format: Whether images are returned as URLs, valid for 60 minutes, or base64-encoded. For `dall-e-2` and `dall-e-3` only; GPT image models always return base64.
        - output_format: File format of the images. For GPT image models only.
        - output_compression: Compression level of the images in percent, from 0 to 100, the default. For `webp` and `jpeg` from GPT image models only.
        - stream: Whether the response is streamed, as server-sent events.
        - partial_images: Number of partial images to stream, from 0 (default) to 3. The final image may arrive before all of them.
        - size: Width and height in pixels, or `auto` where the model supports it. GPT image models: `1024x1024`, `1536x1024`, `1024x1536`; `gpt-image-2` also others up to `3840x2160` (experimental above `2560x1440`), both divisible by 16, aspect ratio from 1:3 to 3:1. `dall-e-2`: `256x256`, `512x512` or `1024x1024`. `dall-e-3`: `1024x1024`, `1792x1024` or `1024x1792`.
        - moderation: Moderation level for the images: `auto`, the default, or `low`, which filters less strictly. For GPT image models only.
        - background: Background of the image; `auto`, the default, leaves it to the model. For GPT image models only. `transparent` requires `png` or `webp` output and a model that supports it (in preview for `gpt-image-2`).
        - style: Style of the images: dramatic and hyper-real (`vivid`), or more natural (`natural`). For `dall-e-3` only.
        - user: Identifier of your end user, which helps to detect abuse.
        - complexity: Computational effort for planning the image, independent of its quality; defaults to the model's own setting.
        - frame_count: Number of frames of a GIF: 2 to 16, 9 by default. For `gif` only.
        - frame_duration_ms: Duration of each frame of a GIF in milliseconds, rounded to 10; 200 by default, at most 655,350. For `gif` only.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - svg: Model that creates an SVG image, and its reasoning effort. For `svg` only, one image at a time.

        `POST /images/generations`"""
        ...

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
        """Creates images from a prompt, whole or as a stream that has partial images first.

        - prompt: Description of the desired image; at most 32,000 characters, or 1,000 with `dall-e-2` and 4,000 with `dall-e-3`.
        - model: ID of the model: a GPT image model, `dall-e-3` or `dall-e-2`. `dall-e-2` by default, unless the request uses a parameter that only GPT image models have.
        - n: Number of images to generate, from 1 (default) to 10; `dall-e-3` supports only 1.
        - quality: Quality of the images; `auto`, the default, selects the best one for the model. `high`, `medium` and `low` are for GPT image models, `hd` and `standard` for `dall-e-3`; `dall-e-2` supports only `standard`.
        - response_format: Whether images are returned as URLs, valid for 60 minutes, or base64-encoded. For `dall-e-2` and `dall-e-3` only; GPT image models always return base64.
        - output_format: File format of the images. For GPT image models only.
        - output_compression: Compression level of the images in percent, from 0 to 100, the default. For `webp` and `jpeg` from GPT image models only.
        - stream: Whether the response is streamed, as server-sent events.
        - partial_images: Number of partial images to stream, from 0 (default) to 3. The final image may arrive before all of them.
        - size: Width and height in pixels, or `auto` where the model supports it. GPT image models: `1024x1024`, `1536x1024`, `1024x1536`; `gpt-image-2` also others up to `3840x2160` (experimental above `2560x1440`), both divisible by 16, aspect ratio from 1:3 to 3:1. `dall-e-2`: `256x256`, `512x512` or `1024x1024`. `dall-e-3`: `1024x1024`, `1792x1024` or `1024x1792`.
        - moderation: Moderation level for the images: `auto`, the default, or `low`, which filters less strictly. For GPT image models only.
        - background: Background of the image; `auto`, the default, leaves it to the model. For GPT image models only. `transparent` requires `png` or `webp` output and a model that supports it (in preview for `gpt-image-2`).
        - style: Style of the images: dramatic and hyper-real (`vivid`), or more natural (`natural`). For `dall-e-3` only.
        - user: Identifier of your end user, which helps to detect abuse.
        - complexity: Computational effort for planning the image, independent of its quality; defaults to the model's own setting.
        - frame_count: Number of frames of a GIF: 2 to 16, 9 by default. For `gif` only.
        - frame_duration_ms: Duration of each frame of a GIF in milliseconds, rounded to 10; 200 by default, at most 655,350. For `gif` only.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - svg: Model that creates an SVG image, and its reasoning effort. For `svg` only, one image at a time.

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
    """`client.images`: Images that a model generates, edits and varies."""

    _path = "images"

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
        """Creates variations of an image; supports only `dall-e-2`.

        Deprecated.

        - image: The image to vary: a square PNG of less than 4 MB.
        - model: ID of the model: only `dall-e-2`.
        - n: Number of images to generate, from 1 to 10.
        - response_format: Whether images are returned as URLs, valid for 60 minutes, or base64-encoded.
        - size: Width and height in pixels.
        - user: Identifier of your end user, which helps to detect abuse.

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
    ) -> ImagesResponse:
        """Creates images by editing or extending one or more given images according to a prompt. Sent as multipart with `image` files, or as JSON with `images` by URL or file ID; JSON is for GPT image models only, multipart for `dall-e-2` too.

        - image: The images to edit. GPT image models, including `chatgpt-image-latest`, take up to 16 `png`, `webp` or `jpg` files of less than 50 MB each; `dall-e-2` takes one square `png` of less than 4 MB.
        - prompt: Description of the desired result; at most 32,000 characters, or 1,000 with `dall-e-2`.
        - mask: Mask whose fully transparent areas mark what to edit in the image, or in the first of several. A PNG of less than 4 MB with the same dimensions as the image.
        - background: Background of the image; `auto`, the default, leaves it to the model. For GPT image models only. `transparent` requires `png` or `webp` output and a model that supports it (in preview for `gpt-image-2`).
        - model: ID of the model, a GPT image model or `dall-e-2`; `gpt-image-1.5` by default.
        - n: Number of images to generate, from 1 to 10.
        - size: Width and height in pixels, such as `1024x1024`, or `auto` where the model supports it. `gpt-image-2` takes other sizes too: both divisible by 16, aspect ratio from 1:3 to 3:1, up to `3840x2160` (experimental above `2560x1440`), within the model's pixel and edge limits. `dall-e-2` takes `256x256`, `512x512` and `1024x1024`.
        - response_format: Whether images are returned as URLs, valid for 60 minutes, or base64-encoded. For `dall-e-2` only, with `url` as the default; GPT image models always return base64.
        - output_format: File format of the images; `png` by default. For GPT image models only.
        - output_compression: Compression level of `webp` and `jpeg` images in percent, from 0 to 100; 100 by default. For GPT image models only.
        - user: Identifier of your end user, which helps to detect abuse.
        - input_fidelity: How closely the result matches the style and features of the input images, especially faces; `low` by default. For `gpt-image-1`, `gpt-image-1.5` and later models, but not for `gpt-image-1-mini`.
        - stream: Whether the response is streamed, as server-sent events.
        - partial_images: Number of partial images to stream, from 0 (default) to 3. The final image may arrive before all of them.
        - quality: Quality of the images; `auto` by default. For GPT image models only.
        - complexity: Computational effort for planning the image, independent of its quality; defaults to the model's own setting.
        - frame_count: Number of frames of a GIF: 2 to 16, 9 by default. For `gif` only.
        - frame_duration_ms: Duration of each frame of a GIF in milliseconds, rounded to 10; 200 by default. For `gif` only.
        - markup: A transparent PNG with the dimensions of the first image, laid over it to mark what to change. Cannot be combined with `mask`.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - svg: Model that creates an SVG image, and its reasoning effort. For `svg` only, one image at a time.
        - images: Images to edit, at most 16.
        - moderation: How strictly the content of the images is moderated.

        `POST /images/edits`"""
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
    ) -> AsyncStream[ImageEditStreamEvent]:
        """Creates images by editing or extending one or more given images according to a prompt. Sent as multipart with `image` files, or as JSON with `images` by URL or file ID; JSON is for GPT image models only, multipart for `dall-e-2` too.

        - image: The images to edit. GPT image models, including `chatgpt-image-latest`, take up to 16 `png`, `webp` or `jpg` files of less than 50 MB each; `dall-e-2` takes one square `png` of less than 4 MB.
        - prompt: Description of the desired result; at most 32,000 characters, or 1,000 with `dall-e-2`.
        - mask: Mask whose fully transparent areas mark what to edit in the image, or in the first of several. A PNG of less than 4 MB with the same dimensions as the image.
        - background: Background of the image; `auto`, the default, leaves it to the model. For GPT image models only. `transparent` requires `png` or `webp` output and a model that supports it (in preview for `gpt-image-2`).
        - model: ID of the model, a GPT image model or `dall-e-2`; `gpt-image-1.5` by default.
        - n: Number of images to generate, from 1 to 10.
        - size: Width and height in pixels, such as `1024x1024`, or `auto` where the model supports it. `gpt-image-2` takes other sizes too: both divisible by 16, aspect ratio from 1:3 to 3:1, up to `3840x2160` (experimental above `2560x1440`), within the model's pixel and edge limits. `dall-e-2` takes `256x256`, `512x512` and `1024x1024`.
        - response_format: Whether images are returned as URLs, valid for 60 minutes, or base64-encoded. For `dall-e-2` only, with `url` as the default; GPT image models always return base64.
        - output_format: File format of the images; `png` by default. For GPT image models only.
        - output_compression: Compression level of `webp` and `jpeg` images in percent, from 0 to 100; 100 by default. For GPT image models only.
        - user: Identifier of your end user, which helps to detect abuse.
        - input_fidelity: How closely the result matches the style and features of the input images, especially faces; `low` by default. For `gpt-image-1`, `gpt-image-1.5` and later models, but not for `gpt-image-1-mini`.
        - stream: Whether the response is streamed, as server-sent events.
        - partial_images: Number of partial images to stream, from 0 (default) to 3. The final image may arrive before all of them.
        - quality: Quality of the images; `auto` by default. For GPT image models only.
        - complexity: Computational effort for planning the image, independent of its quality; defaults to the model's own setting.
        - frame_count: Number of frames of a GIF: 2 to 16, 9 by default. For `gif` only.
        - frame_duration_ms: Duration of each frame of a GIF in milliseconds, rounded to 10; 200 by default. For `gif` only.
        - markup: A transparent PNG with the dimensions of the first image, laid over it to mark what to change. Cannot be combined with `mask`.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - svg: Model that creates an SVG image, and its reasoning effort. For `svg` only, one image at a time.
        - images: Images to edit, at most 16.
        - moderation: How strictly the content of the images is moderated.

        `POST /images/edits`"""
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
    ) -> ImagesResponse | AsyncStream[ImageEditStreamEvent]:
        """Creates images by editing or extending one or more given images according to a prompt. Sent as multipart with `image` files, or as JSON with `images` by URL or file ID; JSON is for GPT image models only, multipart for `dall-e-2` too.

        - image: The images to edit. GPT image models, including `chatgpt-image-latest`, take up to 16 `png`, `webp` or `jpg` files of less than 50 MB each; `dall-e-2` takes one square `png` of less than 4 MB.
        - prompt: Description of the desired result; at most 32,000 characters, or 1,000 with `dall-e-2`.
        - mask: Mask whose fully transparent areas mark what to edit in the image, or in the first of several. A PNG of less than 4 MB with the same dimensions as the image.
        - background: Background of the image; `auto`, the default, leaves it to the model. For GPT image models only. `transparent` requires `png` or `webp` output and a model that supports it (in preview for `gpt-image-2`).
        - model: ID of the model, a GPT image model or `dall-e-2`; `gpt-image-1.5` by default.
        - n: Number of images to generate, from 1 to 10.
        - size: Width and height in pixels, such as `1024x1024`, or `auto` where the model supports it. `gpt-image-2` takes other sizes too: both divisible by 16, aspect ratio from 1:3 to 3:1, up to `3840x2160` (experimental above `2560x1440`), within the model's pixel and edge limits. `dall-e-2` takes `256x256`, `512x512` and `1024x1024`.
        - response_format: Whether images are returned as URLs, valid for 60 minutes, or base64-encoded. For `dall-e-2` only, with `url` as the default; GPT image models always return base64.
        - output_format: File format of the images; `png` by default. For GPT image models only.
        - output_compression: Compression level of `webp` and `jpeg` images in percent, from 0 to 100; 100 by default. For GPT image models only.
        - user: Identifier of your end user, which helps to detect abuse.
        - input_fidelity: How closely the result matches the style and features of the input images, especially faces; `low` by default. For `gpt-image-1`, `gpt-image-1.5` and later models, but not for `gpt-image-1-mini`.
        - stream: Whether the response is streamed, as server-sent events.
        - partial_images: Number of partial images to stream, from 0 (default) to 3. The final image may arrive before all of them.
        - quality: Quality of the images; `auto` by default. For GPT image models only.
        - complexity: Computational effort for planning the image, independent of its quality; defaults to the model's own setting.
        - frame_count: Number of frames of a GIF: 2 to 16, 9 by default. For `gif` only.
        - frame_duration_ms: Duration of each frame of a GIF in milliseconds, rounded to 10; 200 by default. For `gif` only.
        - markup: A transparent PNG with the dimensions of the first image, laid over it to mark what to change. Cannot be combined with `mask`.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - svg: Model that creates an SVG image, and its reasoning effort. For `svg` only, one image at a time.
        - images: Images to edit, at most 16.
        - moderation: How strictly the content of the images is moderated.

        `POST /images/edits`"""
        ...

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
        """Creates images by editing or extending one or more given images according to a prompt. Sent as multipart with `image` files, or as JSON with `images` by URL or file ID; JSON is for GPT image models only, multipart for `dall-e-2` too.

        - image: The images to edit. GPT image models, including `chatgpt-image-latest`, take up to 16 `png`, `webp` or `jpg` files of less than 50 MB each; `dall-e-2` takes one square `png` of less than 4 MB.
        - prompt: Description of the desired result; at most 32,000 characters, or 1,000 with `dall-e-2`.
        - mask: Mask whose fully transparent areas mark what to edit in the image, or in the first of several. A PNG of less than 4 MB with the same dimensions as the image.
        - background: Background of the image; `auto`, the default, leaves it to the model. For GPT image models only. `transparent` requires `png` or `webp` output and a model that supports it (in preview for `gpt-image-2`).
        - model: ID of the model, a GPT image model or `dall-e-2`; `gpt-image-1.5` by default.
        - n: Number of images to generate, from 1 to 10.
        - size: Width and height in pixels, such as `1024x1024`, or `auto` where the model supports it. `gpt-image-2` takes other sizes too: both divisible by 16, aspect ratio from 1:3 to 3:1, up to `3840x2160` (experimental above `2560x1440`), within the model's pixel and edge limits. `dall-e-2` takes `256x256`, `512x512` and `1024x1024`.
        - response_format: Whether images are returned as URLs, valid for 60 minutes, or base64-encoded. For `dall-e-2` only, with `url` as the default; GPT image models always return base64.
        - output_format: File format of the images; `png` by default. For GPT image models only.
        - output_compression: Compression level of `webp` and `jpeg` images in percent, from 0 to 100; 100 by default. For GPT image models only.
        - user: Identifier of your end user, which helps to detect abuse.
        - input_fidelity: How closely the result matches the style and features of the input images, especially faces; `low` by default. For `gpt-image-1`, `gpt-image-1.5` and later models, but not for `gpt-image-1-mini`.
        - stream: Whether the response is streamed, as server-sent events.
        - partial_images: Number of partial images to stream, from 0 (default) to 3. The final image may arrive before all of them.
        - quality: Quality of the images; `auto` by default. For GPT image models only.
        - complexity: Computational effort for planning the image, independent of its quality; defaults to the model's own setting.
        - frame_count: Number of frames of a GIF: 2 to 16, 9 by default. For `gif` only.
        - frame_duration_ms: Duration of each frame of a GIF in milliseconds, rounded to 10; 200 by default. For `gif` only.
        - markup: A transparent PNG with the dimensions of the first image, laid over it to mark what to change. Cannot be combined with `mask`.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - svg: Model that creates an SVG image, and its reasoning effort. For `svg` only, one image at a time.
        - images: Images to edit, at most 16.
        - moderation: How strictly the content of the images is moderated.

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
    ) -> ImagesResponse:
        """Creates images from a prompt, whole or as a stream that has partial images first.

        - prompt: Description of the desired image; at most 32,000 characters, or 1,000 with `dall-e-2` and 4,000 with `dall-e-3`.
        - model: ID of the model: a GPT image model, `dall-e-3` or `dall-e-2`. `dall-e-2` by default, unless the request uses a parameter that only GPT image models have.
        - n: Number of images to generate, from 1 (default) to 10; `dall-e-3` supports only 1.
        - quality: Quality of the images; `auto`, the default, selects the best one for the model. `high`, `medium` and `low` are for GPT image models, `hd` and `standard` for `dall-e-3`; `dall-e-2` supports only `standard`.
        - response_format: Whether images are returned as URLs, valid for 60 minutes, or base64-encoded. For `dall-e-2` and `dall-e-3` only; GPT image models always return base64.
        - output_format: File format of the images. For GPT image models only.
        - output_compression: Compression level of the images in percent, from 0 to 100, the default. For `webp` and `jpeg` from GPT image models only.
        - stream: Whether the response is streamed, as server-sent events.
        - partial_images: Number of partial images to stream, from 0 (default) to 3. The final image may arrive before all of them.
        - size: Width and height in pixels, or `auto` where the model supports it. GPT image models: `1024x1024`, `1536x1024`, `1024x1536`; `gpt-image-2` also others up to `3840x2160` (experimental above `2560x1440`), both divisible by 16, aspect ratio from 1:3 to 3:1. `dall-e-2`: `256x256`, `512x512` or `1024x1024`. `dall-e-3`: `1024x1024`, `1792x1024` or `1024x1792`.
        - moderation: Moderation level for the images: `auto`, the default, or `low`, which filters less strictly. For GPT image models only.
        - background: Background of the image; `auto`, the default, leaves it to the model. For GPT image models only. `transparent` requires `png` or `webp` output and a model that supports it (in preview for `gpt-image-2`).
        - style: Style of the images: dramatic and hyper-real (`vivid`), or more natural (`natural`). For `dall-e-3` only.
        - user: Identifier of your end user, which helps to detect abuse.
        - complexity: Computational effort for planning the image, independent of its quality; defaults to the model's own setting.
        - frame_count: Number of frames of a GIF: 2 to 16, 9 by default. For `gif` only.
        - frame_duration_ms: Duration of each frame of a GIF in milliseconds, rounded to 10; 200 by default, at most 655,350. For `gif` only.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - svg: Model that creates an SVG image, and its reasoning effort. For `svg` only, one image at a time.

        `POST /images/generations`"""
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
    ) -> AsyncStream[ImageGenStreamEvent]:
        """Creates images from a prompt, whole or as a stream that has partial images first.

        - prompt: Description of the desired image; at most 32,000 characters, or 1,000 with `dall-e-2` and 4,000 with `dall-e-3`.
        - model: ID of the model: a GPT image model, `dall-e-3` or `dall-e-2`. `dall-e-2` by default, unless the request uses a parameter that only GPT image models have.
        - n: Number of images to generate, from 1 (default) to 10; `dall-e-3` supports only 1.
        - quality: Quality of the images; `auto`, the default, selects the best one for the model. `high`, `medium` and `low` are for GPT image models, `hd` and `standard` for `dall-e-3`; `dall-e-2` supports only `standard`.
        - response_format: Whether images are returned as URLs, valid for 60 minutes, or base64-encoded. For `dall-e-2` and `dall-e-3` only; GPT image models always return base64.
        - output_format: File format of the images. For GPT image models only.
        - output_compression: Compression level of the images in percent, from 0 to 100, the default. For `webp` and `jpeg` from GPT image models only.
        - stream: Whether the response is streamed, as server-sent events.
        - partial_images: Number of partial images to stream, from 0 (default) to 3. The final image may arrive before all of them.
        - size: Width and height in pixels, or `auto` where the model supports it. GPT image models: `1024x1024`, `1536x1024`, `1024x1536`; `gpt-image-2` also others up to `3840x2160` (experimental above `2560x1440`), both divisible by 16, aspect ratio from 1:3 to 3:1. `dall-e-2`: `256x256`, `512x512` or `1024x1024`. `dall-e-3`: `1024x1024`, `1792x1024` or `1024x1792`.
        - moderation: Moderation level for the images: `auto`, the default, or `low`, which filters less strictly. For GPT image models only.
        - background: Background of the image; `auto`, the default, leaves it to the model. For GPT image models only. `transparent` requires `png` or `webp` output and a model that supports it (in preview for `gpt-image-2`).
        - style: Style of the images: dramatic and hyper-real (`vivid`), or more natural (`natural`). For `dall-e-3` only.
        - user: Identifier of your end user, which helps to detect abuse.
        - complexity: Computational effort for planning the image, independent of its quality; defaults to the model's own setting.
        - frame_count: Number of frames of a GIF: 2 to 16, 9 by default. For `gif` only.
        - frame_duration_ms: Duration of each frame of a GIF in milliseconds, rounded to 10; 200 by default, at most 655,350. For `gif` only.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - svg: Model that creates an SVG image, and its reasoning effort. For `svg` only, one image at a time.

        `POST /images/generations`"""
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
    ) -> ImagesResponse | AsyncStream[ImageGenStreamEvent]:
        """Creates images from a prompt, whole or as a stream that has partial images first.

        - prompt: Description of the desired image; at most 32,000 characters, or 1,000 with `dall-e-2` and 4,000 with `dall-e-3`.
        - model: ID of the model: a GPT image model, `dall-e-3` or `dall-e-2`. `dall-e-2` by default, unless the request uses a parameter that only GPT image models have.
        - n: Number of images to generate, from 1 (default) to 10; `dall-e-3` supports only 1.
        - quality: Quality of the images; `auto`, the default, selects the best one for the model. `high`, `medium` and `low` are for GPT image models, `hd` and `standard` for `dall-e-3`; `dall-e-2` supports only `standard`.
        - response_format: Whether images are returned as URLs, valid for 60 minutes, or base64-encoded. For `dall-e-2` and `dall-e-3` only; GPT image models always return base64.
        - output_format: File format of the images. For GPT image models only.
        - output_compression: Compression level of the images in percent, from 0 to 100, the default. For `webp` and `jpeg` from GPT image models only.
        - stream: Whether the response is streamed, as server-sent events.
        - partial_images: Number of partial images to stream, from 0 (default) to 3. The final image may arrive before all of them.
        - size: Width and height in pixels, or `auto` where the model supports it. GPT image models: `1024x1024`, `1536x1024`, `1024x1536`; `gpt-image-2` also others up to `3840x2160` (experimental above `2560x1440`), both divisible by 16, aspect ratio from 1:3 to 3:1. `dall-e-2`: `256x256`, `512x512` or `1024x1024`. `dall-e-3`: `1024x1024`, `1792x1024` or `1024x1792`.
        - moderation: Moderation level for the images: `auto`, the default, or `low`, which filters less strictly. For GPT image models only.
        - background: Background of the image; `auto`, the default, leaves it to the model. For GPT image models only. `transparent` requires `png` or `webp` output and a model that supports it (in preview for `gpt-image-2`).
        - style: Style of the images: dramatic and hyper-real (`vivid`), or more natural (`natural`). For `dall-e-3` only.
        - user: Identifier of your end user, which helps to detect abuse.
        - complexity: Computational effort for planning the image, independent of its quality; defaults to the model's own setting.
        - frame_count: Number of frames of a GIF: 2 to 16, 9 by default. For `gif` only.
        - frame_duration_ms: Duration of each frame of a GIF in milliseconds, rounded to 10; 200 by default, at most 655,350. For `gif` only.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - svg: Model that creates an SVG image, and its reasoning effort. For `svg` only, one image at a time.

        `POST /images/generations`"""
        ...

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
        """Creates images from a prompt, whole or as a stream that has partial images first.

        - prompt: Description of the desired image; at most 32,000 characters, or 1,000 with `dall-e-2` and 4,000 with `dall-e-3`.
        - model: ID of the model: a GPT image model, `dall-e-3` or `dall-e-2`. `dall-e-2` by default, unless the request uses a parameter that only GPT image models have.
        - n: Number of images to generate, from 1 (default) to 10; `dall-e-3` supports only 1.
        - quality: Quality of the images; `auto`, the default, selects the best one for the model. `high`, `medium` and `low` are for GPT image models, `hd` and `standard` for `dall-e-3`; `dall-e-2` supports only `standard`.
        - response_format: Whether images are returned as URLs, valid for 60 minutes, or base64-encoded. For `dall-e-2` and `dall-e-3` only; GPT image models always return base64.
        - output_format: File format of the images. For GPT image models only.
        - output_compression: Compression level of the images in percent, from 0 to 100, the default. For `webp` and `jpeg` from GPT image models only.
        - stream: Whether the response is streamed, as server-sent events.
        - partial_images: Number of partial images to stream, from 0 (default) to 3. The final image may arrive before all of them.
        - size: Width and height in pixels, or `auto` where the model supports it. GPT image models: `1024x1024`, `1536x1024`, `1024x1536`; `gpt-image-2` also others up to `3840x2160` (experimental above `2560x1440`), both divisible by 16, aspect ratio from 1:3 to 3:1. `dall-e-2`: `256x256`, `512x512` or `1024x1024`. `dall-e-3`: `1024x1024`, `1792x1024` or `1024x1792`.
        - moderation: Moderation level for the images: `auto`, the default, or `low`, which filters less strictly. For GPT image models only.
        - background: Background of the image; `auto`, the default, leaves it to the model. For GPT image models only. `transparent` requires `png` or `webp` output and a model that supports it (in preview for `gpt-image-2`).
        - style: Style of the images: dramatic and hyper-real (`vivid`), or more natural (`natural`). For `dall-e-3` only.
        - user: Identifier of your end user, which helps to detect abuse.
        - complexity: Computational effort for planning the image, independent of its quality; defaults to the model's own setting.
        - frame_count: Number of frames of a GIF: 2 to 16, 9 by default. For `gif` only.
        - frame_duration_ms: Duration of each frame of a GIF in milliseconds, rounded to 10; 200 by default, at most 655,350. For `gif` only.
        - safety_identifier: Stable identifier of your end user, such as a hash of their email address, that helps to detect abuse.
        - svg: Model that creates an SVG image, and its reasoning effort. For `svg` only, one image at a time.

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
        """The methods of `Images`, returning responses as they came."""

        def __init__(self, of: Images) -> None:
            self.create_variation = raw(of.create_variation)
            self.edit = raw(of.edit)
            self.generate = raw(of.generate)
            ...

    class AsyncRawImages:
        """The methods of `AsyncImages`, returning responses as they came."""

        def __init__(self, of: AsyncImages) -> None:
            self.create_variation = async_raw(of.create_variation)
            self.edit = async_raw(of.edit)
            self.generate = async_raw(of.generate)
            ...
