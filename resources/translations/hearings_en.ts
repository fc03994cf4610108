<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>BackgroundPresenter</name>
        <message numerus="yes">
            <source>It waits for you to agree to %n new host(s) below.</source>
            <translation>
                <numerusform>It waits for you to agree to %n new host below.</numerusform>
                <numerusform>It waits for you to agree to %n new hosts below.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackgroundView</name>
        <message numerus="yes">
            <source>Every %n hour(s)</source>
            <translation>
                <numerusform>Every %n hour</numerusform>
                <numerusform>Every %n hours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarPresenter</name>
        <message numerus="yes">
            <source>%n hearing(s) written to {path}.</source>
            <translation>
                <numerusform>%n hearing written to {path}.</numerusform>
                <numerusform>%n hearings written to {path}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Citing</name>
        <message numerus="yes">
            <source>%n work(s), from a library on this computer</source>
            <translation>
                <numerusform>%n work, from a library on this computer</numerusform>
                <numerusform>%n works, from a library on this computer</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DatedPresenter</name>
        <message numerus="yes">
            <source>%n hearing(s)</source>
            <translation>
                <numerusform>%n hearing</numerusform>
                <numerusform>%n hearings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) hidden by the filter</source>
            <translation>
                <numerusform>%n meeting hidden by the filter</numerusform>
                <numerusform>%n meetings hidden by the filter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s)</source>
            <translation>
                <numerusform>%n deadline</numerusform>
                <numerusform>%n deadlines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n more: narrow the filter to see them.</source>
            <translation>
                <numerusform>And %n more: narrow the filter to see them.</numerusform>
                <numerusform>And %n more: narrow the filter to see them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportPresenter</name>
        <message numerus="yes">
            <source>Add %n hearing(s) to your calendar</source>
            <translation>
                <numerusform>Add %n hearing to your calendar</numerusform>
                <numerusform>Add %n hearings to your calendar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new hearing(s)</source>
            <translation>
                <numerusform>%n new hearing</numerusform>
                <numerusform>%n new hearings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>And %n more.</numerusform>
                <numerusform>And %n more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hearing(s) written to {path}.</source>
            <translation>
                <numerusform>%n hearing written to {path}.</numerusform>
                <numerusform>%n hearings written to {path}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message numerus="yes">
            <source>%n place(s) replaced</source>
            <translation>
                <numerusform>%n place replaced</numerusform>
                <numerusform>%n places replaced</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Fitting</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n character</numerusform>
                <numerusform>%n characters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandingInPresenter</name>
        <message numerus="yes">
            <source>%n place(s) to look at before this becomes public</source>
            <translation>
                <numerusform>%n place to look at before this becomes public</numerusform>
                <numerusform>%n places to look at before this becomes public</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OtherDraft</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PrintingPresenter</name>
        <message numerus="yes">
            <source>%n hearing(s) written to {path}.</source>
            <translation>
                <numerusform>%n hearing written to {path}.</numerusform>
                <numerusform>%n hearings written to {path}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Refreshing</name>
        <message numerus="yes">
            <source>{done} of %n place(s) read</source>
            <translation>
                <numerusform>{done} of %n place read</numerusform>
                <numerusform>{done} of %n places read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n agenda(s) could not be read.</source>
            <translation>
                <numerusform>%n agenda could not be read.</numerusform>
                <numerusform>%n agendas could not be read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new hearing(s)</source>
            <translation>
                <numerusform>%n new hearing</numerusform>
                <numerusform>%n new hearings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) not fully read</source>
            <translation>
                <numerusform>%n place not fully read</numerusform>
                <numerusform>%n places not fully read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of its list could not be read.</source>
            <translation>
                <numerusform>%n row of its list could not be read.</numerusform>
                <numerusform>%n rows of its list could not be read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more place(s): see Places.</source>
            <translation>
                <numerusform>%n more place: see Places.</numerusform>
                <numerusform>%n more places: see Places.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScheduledReading</name>
        <message numerus="yes">
            <source>Reading on a schedule waits: it would contact %n host(s) that you have not agreed to.</source>
            <translation>
                <numerusform>Reading on a schedule waits: it would contact %n host that you have not agreed to.</numerusform>
                <numerusform>Reading on a schedule waits: it would contact %n hosts that you have not agreed to.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UpcomingPresenter</name>
        <message numerus="yes">
            <source>%n hearing(s)</source>
            <translation>
                <numerusform>%n hearing</numerusform>
                <numerusform>%n hearings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) without surveillance items hidden</source>
            <translation>
                <numerusform>%n meeting without surveillance items hidden</numerusform>
                <numerusform>%n meetings without surveillance items hidden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) on other topics hidden</source>
            <translation>
                <numerusform>%n meeting on other topics hidden</numerusform>
                <numerusform>%n meetings on other topics hidden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VariantsPresenter</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VersionsMenu</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VersionsPresenter</name>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) removed</source>
            <translation>
                <numerusform>%n word removed</numerusform>
                <numerusform>%n words removed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) added</source>
            <translation>
                <numerusform>%n word added</numerusform>
                <numerusform>%n words added</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WelcomePresenter</name>
        <message numerus="yes">
            <source>{hosts} and %n more</source>
            <translation>
                <numerusform>{hosts} and %n more</numerusform>
                <numerusform>{hosts} and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>bill_told</name>
        <message numerus="yes">
            <source>%n hearing(s) past</source>
            <translation>
                <numerusform>%n hearing past</numerusform>
                <numerusform>%n hearings past</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ahead</source>
            <translation>
                <numerusform>%n ahead</numerusform>
                <numerusform>%n ahead</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cancelled or put off</source>
            <translation>
                <numerusform>%n cancelled or put off</numerusform>
                <numerusform>%n cancelled or put off</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>caldav_words</name>
        <message numerus="yes">
            <source>%n event(s) added</source>
            <translation>
                <numerusform>%n event added</numerusform>
                <numerusform>%n events added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n removed</source>
            <translation>
                <numerusform>%n removed</numerusform>
                <numerusform>%n removed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left there: %n event(s) of nothing that you follow any more, or long past.</source>
            <translation>
                <numerusform>Left there: %n event of nothing that you follow any more, or long past.</numerusform>
                <numerusform>Left there: %n events of nothing that you follow any more, or long past.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) changed here and there as well; nothing of them was overwritten.</source>
            <translation>
                <numerusform>%n event changed here and there as well; nothing of them was overwritten.</numerusform>
                <numerusform>%n events changed here and there as well; nothing of them was overwritten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Removed from its server: %n event(s).</source>
            <translation>
                <numerusform>Removed from its server: %n event.</numerusform>
                <numerusform>Removed from its server: %n events.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Still there, because somebody else changed them: %n event(s).</source>
            <translation>
                <numerusform>Still there, because somebody else changed them: %n event.</numerusform>
                <numerusform>Still there, because somebody else changed them: %n events.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cli_words</name>
        <message numerus="yes">
            <source>%n hearing(s) written to {path}.</source>
            <translation>
                <numerusform>%n hearing written to {path}.</numerusform>
                <numerusform>%n hearings written to {path}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hearing(s) written to {path}; each refresh writes it anew.</source>
            <translation>
                <numerusform>%n hearing written to {path}; each refresh writes it anew.</numerusform>
                <numerusform>%n hearings written to {path}; each refresh writes it anew.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hearing(s)</source>
            <translation>
                <numerusform>%n hearing</numerusform>
                <numerusform>%n hearings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n agenda(s) could not be read; they are asked for again next time.</source>
            <translation>
                <numerusform>%n agenda could not be read; they are asked for again next time.</numerusform>
                <numerusform>%n agendas could not be read; they are asked for again next time.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) without a readable date left out.</source>
            <translation>
                <numerusform>%n row without a readable date left out.</numerusform>
                <numerusform>%n rows without a readable date left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hearing(s) written to {path}, a page for each week.</source>
            <translation>
                <numerusform>%n hearing written to {path}, a page for each week.</numerusform>
                <numerusform>%n hearings written to {path}, a page for each week.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>counting_words</name>
        <message numerus="yes">
            <source>%n business day(s) before {start}.</source>
            <translation>
                <numerusform>%n business day before {start}.</numerusform>
                <numerusform>%n business days before {start}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At {clock}, %n day(s) before {start}.</source>
            <translation>
                <numerusform>At {clock}, %n day before {start}.</numerusform>
                <numerusform>At {clock}, %n days before {start}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) after {start}.</source>
            <translation>
                <numerusform>%n day after {start}.</numerusform>
                <numerusform>%n days after {start}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At {clock} on {weekday}, %n week(s) before that of {start}.</source>
            <translation>
                <numerusform>At {clock} on {weekday}, %n week before that of {start}.</numerusform>
                <numerusform>At {clock} on {weekday}, %n weeks before that of {start}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>date_words</name>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) ago</source>
            <translation>
                <numerusform>%n minute ago</numerusform>
                <numerusform>%n minutes ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) ago</source>
            <translation>
                <numerusform>%n hour ago</numerusform>
                <numerusform>%n hours ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dated_days</name>
        <message numerus="yes">
            <source>%n hearing(s)</source>
            <translation>
                <numerusform>%n hearing</numerusform>
                <numerusform>%n hearings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s)</source>
            <translation>
                <numerusform>%n deadline</numerusform>
                <numerusform>%n deadlines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>day_cells</name>
        <message numerus="yes">
            <source>+%n more</source>
            <translation>
                <numerusform>+%n more</numerusform>
                <numerusform>+%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>document_words</name>
        <message numerus="yes">
            <source>%n other item(s) · show</source>
            <translation>
                <numerusform>%n other item · show</numerusform>
                <numerusform>%n other items · show</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>error_words</name>
        <message numerus="yes">
            <source>Try again in %n second(s).</source>
            <translation>
                <numerusform>Try again in %n second.</numerusform>
                <numerusform>Try again in %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>handing_words</name>
        <message numerus="yes">
            <source>%n blank(s) of the template still to fill.</source>
            <translation>
                <numerusform>%n blank of the template still to fill.</numerusform>
                <numerusform>%n blanks of the template still to fill.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>hearing_words</name>
        <message numerus="yes">
            <source>The agenda was published: %n item(s).</source>
            <translation>
                <numerusform>The agenda was published: %n item.</numerusform>
                <numerusform>The agenda was published: %n items.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>key_words</name>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names} and %n more</numerusform>
                <numerusform>{names} and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>list_words</name>
        <message numerus="yes">
            <source>%n agenda item(s), none on surveillance</source>
            <translation>
                <numerusform>%n agenda item, none on surveillance</numerusform>
                <numerusform>%n agenda items, none on surveillance</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>parser_words</name>
        <message numerus="yes">
            <source>expected %s argument(s)</source>
            <translation>
                <numerusform>expected %s argument</numerusform>
                <numerusform>expected %s arguments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>part_words</name>
        <message numerus="yes">
            <source>It may have up to %n character(s).</source>
            <translation>
                <numerusform>It may have up to %n character.</numerusform>
                <numerusform>It may have up to %n characters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It may have up to %n word(s).</source>
            <translation>
                <numerusform>It may have up to %n word.</numerusform>
                <numerusform>It may have up to %n words.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It may have up to %n page(s).</source>
            <translation>
                <numerusform>It may have up to %n page.</numerusform>
                <numerusform>It may have up to %n pages.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>printed_words</name>
        <message numerus="yes">
            <source>There are more hearings than fit here: only the first %n are printed.</source>
            <translation>
                <numerusform>There are more hearings than fit here: only the first %n are printed.</numerusform>
                <numerusform>There are more hearings than fit here: only the first %n are printed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>rehearsing_words</name>
        <message numerus="yes">
            <source>%n word(s) a minute</source>
            <translation>
                <numerusform>%n word a minute</numerusform>
                <numerusform>%n words a minute</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>reminder_words</name>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation>
                <numerusform>And %n more.</numerusform>
                <numerusform>And %n more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) before</source>
            <translation>
                <numerusform>%n day before</numerusform>
                <numerusform>%n days before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) before</source>
            <translation>
                <numerusform>%n hour before</numerusform>
                <numerusform>%n hours before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s) before</source>
            <translation>
                <numerusform>%n minute before</numerusform>
                <numerusform>%n minutes before</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>rule_words</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>soonest_words</name>
        <message numerus="yes">
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>%n minute left</numerusform>
                <numerusform>%n minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s) left</source>
            <translation>
                <numerusform>%n hour left</numerusform>
                <numerusform>%n hours left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>%n day left</numerusform>
                <numerusform>%n days left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>vault_words</name>
        <message numerus="yes">
            <source>After wrong passphrases the next one is looked at in %n second(s) only.</source>
            <translation>
                <numerusform>After wrong passphrases the next one is looked at in %n second only.</numerusform>
                <numerusform>After wrong passphrases the next one is looked at in %n seconds only.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) restored.</source>
            <translation>
                <numerusform>%n draft restored.</numerusform>
                <numerusform>%n drafts restored.</numerusform>
            </translation>
        </message>
    </context>
</TS>
