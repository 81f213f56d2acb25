# Names of the official SDK, generated: openapiopenai drift names
from typing_extensions import Required, TypedDict
JobListEventsParams = TypedDict("JobListEventsParams", {"after": str, "limit": int}, total=False)
