# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.compaction_summary_item_param import CompactionSummaryItemParam as ResponseCompactionItemParam
from ..._models import BaseModel as BaseModel
__all__ = ["ResponseCompactionItemParam", "BaseModel"]
