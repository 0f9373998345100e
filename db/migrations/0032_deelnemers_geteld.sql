-- How many different persons take part is not guessed from a sample: an organisatie takes part in thousands of trajecten and a person in one or two, so that a sample
-- of a large table says that everybody takes part in many, and what somebody takes part in would be looked up in another way among many trajecten than among few.
alter table public.deelname alter column wie set (n_distinct = -0.5);
--> statement-breakpoint
analyze public.deelname;
