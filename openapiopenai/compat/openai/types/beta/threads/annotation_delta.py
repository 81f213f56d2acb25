# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.message_delta_content_text_object_text_annotations_item import MessageDeltaContentTextObjectTextAnnotationsItem as AnnotationDelta
__all__ = ["AnnotationDelta"]
