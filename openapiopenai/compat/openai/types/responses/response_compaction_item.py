# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.compaction_body import CompactionBody as ResponseCompactionItem
__all__ = ["ResponseCompactionItem"]
