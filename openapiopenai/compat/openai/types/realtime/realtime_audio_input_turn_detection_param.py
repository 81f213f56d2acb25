# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_turn_detection import RealtimeTurnDetectionDict as RealtimeAudioInputTurnDetectionParam
from openapiopenai.models.realtime_turn_detection_server_vad import RealtimeTurnDetectionServerVadDict as ServerVad
from openapiopenai.models.realtime_turn_detection_semantic_vad import RealtimeTurnDetectionSemanticVadDict as SemanticVad
__all__ = ["RealtimeAudioInputTurnDetectionParam", "ServerVad", "SemanticVad"]
