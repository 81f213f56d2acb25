# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_commentary_append_event import LiveCommentaryAppendEventDict as CommentaryAppendEventParam
__all__ = ["CommentaryAppendEventParam"]
