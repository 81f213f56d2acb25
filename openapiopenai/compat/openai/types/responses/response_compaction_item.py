# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.compaction_body import CompactionBody as ResponseCompactionItem
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseCompactionItem", "BaseModel"]
