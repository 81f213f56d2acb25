# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_compaction_compacting_event import ResponseCompactionCompactingEvent as ResponseCompactionCompactingEvent
from ..._models import BaseModel as BaseModel
