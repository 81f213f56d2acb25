# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_commentary_append_event import LiveCommentaryAppendEvent as CommentaryAppendEvent
from ..._models import BaseModel as BaseModel
__all__ = ["CommentaryAppendEvent", "BaseModel"]
