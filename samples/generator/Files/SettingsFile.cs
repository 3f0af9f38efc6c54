using SenHub.Samples.World;

namespace SenHub.Samples.Files;

/// <summary>Writes school.yaml, with what each setting means beside it.</summary>
internal static class SettingsFile
{
    public static string Write(SchoolShape shape) => $$"""
        # {{shape.Name}}: an invented school of SenHub's samples.
        # Passwords never stand here: they come from the environment or from a secret file.
        number: "{{shape.Number}}"         # DfE number: authority (3 digits), establishment (4)
        name: {{shape.Name}}
        code: {{shape.Code}}                  # starts every pupil reference, for example {{shape.Code}}-12
        authority: {{shape.Authority}}     # the local authority the school belongs to
        phase: {{shape.Phase}}
        address: "{{shape.Address}}"
        phone: "{{shape.Phone}}"
        phoneHours: "on school days from 9:00 to 15:30"   # follows "ring …" where a mail with locked files says how to get the password

        night: "18:30"            # when the night's work starts, Europe/London
        digestAt: "06:30"         # when the SENCo's morning page leaves
        sendingWindow:            # mails to people outside leave only on school days, between these times
          from: "09:30"
          to: "15:30"

        domain: {{shape.Domain}}
        mail:
          from: senhub@{{shape.Domain}}
          replyTo: senco@{{shape.Domain}}   # a mailbox that somebody reads

        exports:
          freshBy: "05:00"        # no export since yesterday by then: the digest says so and IT gets one alert
        # heartbeat:              # IT's one mail a morning, whose absence is the alarm; it goes at 07:00 without this
        #   at: "07:00"
        #   ping: "https://hc-ping.example/your-code"   # a dead man's switch, called after each night that was done

        # safeguarding:
        #   account: dsl01        # the safeguarding lead's account on the hub's machine, where it is not what stands before the @ of their address
        # guards:                 # when an export, a change or a sheet is not believed; these are the usual thresholds
        #   refusedPercent: 5     # rows that could not be read
        #   removals: { pupils: 5, percent: 5, rolloverPercent: 30 }   # pupils who may go in one night
        #   rollover: { from: "07-15", to: "09-15" }                   # the weeks in which rolloverPercent counts; none unless named
        #   absences: 2           # full exports of different days that must lack a pupil before the pupil is missing
        #   sen: { pupils: 3, percent: 10 }                            # pupils who may lose K or E in one night
        #   sheets: { rows: 5, percent: 5 }                            # rows that a sheet may lose
        #   knownPercent: 50      # pupils of a report without a school number who must be on the roll
        # rounds:                 # teachers' input (docs/rounds.md); without this the hub asks its own questions
        #   ask: false            # ask nobody
        #   review: { question1: "What is working well?", question2: "Progress", choices2: "More; As expected; Less" }
        # report:                 # headings and words of your own MIS report (docs/import.md)
        #   columns: { senStatus: "Tier" }
        #   statuses: { "Amber": K }

        """;
}
