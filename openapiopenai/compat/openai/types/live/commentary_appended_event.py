# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_commentary_appended_event import LiveCommentaryAppendedEvent as CommentaryAppendedEvent
__all__ = ["CommentaryAppendedEvent"]
