# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.image_edit_stream_event import ImageEditStreamEvent as ImageEditStreamEvent
from .._utils import PropertyInfo as PropertyInfo
from .image_edit_completed_event import ImageEditCompletedEvent as ImageEditCompletedEvent
from .image_edit_partial_image_event import ImageEditPartialImageEvent as ImageEditPartialImageEvent
