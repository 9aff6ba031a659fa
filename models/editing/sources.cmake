# files of models/editing: target_sources(rollcall_models PRIVATE "${CMAKE_CURRENT_LIST_DIR}/...")
