-- One database role per kind of actor, and eenklik_app: the role the application works under, which owns nothing and has no
-- rights of its own. eenklik_kern owns the few functions that look further than their caller may (0003, 0005); nobody signs in as it.
-- Roles belong to the whole cluster: another database of it may be creating the same ones at this moment.
do $$
declare
  rol text;
begin
  foreach rol in array array['eenklik_inwoner', 'eenklik_aanbieder', 'eenklik_toegang', 'eenklik_open', 'eenklik_systeem', 'eenklik_kern', 'eenklik_app'] loop
    if not exists (select from pg_roles where rolname = rol) then
      begin
        execute format('create role %I nologin noinherit', rol);
      exception when duplicate_object or unique_violation then null;
      end;
    end if;
  end loop;
  foreach rol in array array['eenklik_inwoner', 'eenklik_aanbieder', 'eenklik_toegang', 'eenklik_open', 'eenklik_systeem'] loop
    if not exists (select from pg_auth_members where roleid = rol::regrole and member = 'eenklik_app'::regrole) then
      begin
        execute format('grant %I to eenklik_app', rol);
      exception when unique_violation then null;
      end;
    end if;
  end loop;
  -- An owner that is no superuser has to be a member of eenklik_kern before it can give a function to it.
  if not (select rolsuper from pg_roles where rolname = current_user)
     and not exists (select from pg_auth_members where roleid = 'eenklik_kern'::regrole and member = current_user::regrole and not admin_option) then
    begin
      execute format('grant eenklik_kern to %I', current_user);
    exception when unique_violation then null;
    end;
  end if;
end
$$;
--> statement-breakpoint
create schema eenklik;
--> statement-breakpoint
revoke create on schema public from public;
--> statement-breakpoint
grant usage on schema public, eenklik to eenklik_inwoner, eenklik_aanbieder, eenklik_toegang, eenklik_open, eenklik_systeem, eenklik_kern;
--> statement-breakpoint
grant create on schema eenklik to eenklik_kern;
--> statement-breakpoint
-- /klaar compares the migrations this database has with those the code expects.
grant usage on schema drizzle to eenklik_systeem;
--> statement-breakpoint
grant select on drizzle.__drizzle_migrations to eenklik_systeem;
