# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_video_remix_body import CreateVideoRemixBodyDict as VideoRemixParams
__all__ = ["VideoRemixParams"]
