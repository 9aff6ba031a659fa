# files of models/merge
