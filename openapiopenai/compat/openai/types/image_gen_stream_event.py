# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.image_gen_stream_event import ImageGenStreamEvent as ImageGenStreamEvent
from .._utils import PropertyInfo as PropertyInfo
from .image_gen_completed_event import ImageGenCompletedEvent as ImageGenCompletedEvent
from .image_gen_partial_image_event import ImageGenPartialImageEvent as ImageGenPartialImageEvent
