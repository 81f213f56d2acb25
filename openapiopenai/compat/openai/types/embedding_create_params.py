# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_embedding_request import CreateEmbeddingRequestDict as EmbeddingCreateParams
from .._types import SequenceNotStr as SequenceNotStr
from .embedding_model import EmbeddingModel as EmbeddingModel
__all__ = ["EmbeddingCreateParams", "SequenceNotStr", "EmbeddingModel"]
