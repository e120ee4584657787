-- Why a scene could not be extracted, in a word programs can use, and by which rule the numbers of a dataset are made.

alter table public.cbm_extraction add column reason varchar(24);
comment on column public.cbm_extraction.reason is
    'of a failed scene: missing, damaged, unusable, no_store or attempts; message says it in a sentence';

alter table public.cbm_dataset add column extraction_rule jsonb;
comment on column public.cbm_dataset.extraction_rule is
    'options by which all rows of the dataset were extracted (pixels, buffer, minimum area, bands); null before the first';
