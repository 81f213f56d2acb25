# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.realtime_turn_detection_semantic_vad import RealtimeTurnDetectionSemanticVad as _RealtimeTurnDetectionSemanticVad
from openapiopenai.models.realtime_turn_detection_server_vad import RealtimeTurnDetectionServerVad as _RealtimeTurnDetectionServerVad
RealtimeAudioInputTurnDetection: TypeAlias = Union[_RealtimeTurnDetectionServerVad, _RealtimeTurnDetectionSemanticVad, None]
from openapiopenai.models.realtime_turn_detection_server_vad import RealtimeTurnDetectionServerVad as ServerVad
from openapiopenai.models.realtime_turn_detection_semantic_vad import RealtimeTurnDetectionSemanticVad as SemanticVad
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
__all__ = ["RealtimeAudioInputTurnDetection", "ServerVad", "SemanticVad", "PropertyInfo", "BaseModel"]
