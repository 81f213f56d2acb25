# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.image_gen_stream_event import ImageGenStreamEvent as ImageGenStreamEvent
