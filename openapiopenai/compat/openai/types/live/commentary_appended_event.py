# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_commentary_appended_event import LiveCommentaryAppendedEvent as CommentaryAppendedEvent
from ..._models import BaseModel as BaseModel
__all__ = ["CommentaryAppendedEvent", "BaseModel"]
