# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.compaction_summary_item_param import CompactionSummaryItemParamDict as ResponseCompactionItemParamParam
__all__ = ["ResponseCompactionItemParamParam"]
