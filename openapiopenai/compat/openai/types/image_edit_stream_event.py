# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.image_edit_stream_event import ImageEditStreamEvent as ImageEditStreamEvent
