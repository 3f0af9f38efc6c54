using System.IO.Compression;
using System.Text;
using SenHub.Adapters.Exports;
using SenHub.Domain.Import;
using SenHub.TestKit.Exports;

namespace SenHub.Adapters.Tests.Exports;

/// <summary>What each format says that no other does.</summary>
public sealed partial class OtherFormatTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("senhub-sets-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_census_without_the_SEN_section_says_nothing_of_SEN_and_an_N_says_none()
    {
        var text = Census("<SpecialEducationalNeeds><SENprovision>N</SENprovision></SpecialEducationalNeeds>", "X999100121001") + Census("", "A999100120002") + Census("<SpecialEducationalNeeds/>", "P999100120003");

        var blocks = Reading.Of(Return(text, ""), "census.xml").Good().Rows.Select(row => row.Sen).ToList();

        Assert.Equal("N", Assert.IsType<SenBlock.Present>(blocks[0]).History[0].Code);
        Assert.IsType<SenBlock.Absent>(blocks[1]);
        Assert.IsType<SenBlock.Empty>(blocks[2]);
    }

    [Fact]
    public void A_pupil_who_came_back_is_on_roll_and_no_leaver()
    {
        var back = Census("", "X999100121001");
        var left = back.Replace("PupilOnRoll", "PupilNoLongerOnRoll", StringComparison.Ordinal).Replace("<PupilStatus>", "<PupilStatus><LeavingDate>2026-10-01</LeavingDate>", StringComparison.Ordinal);

        var row = Assert.Single(Reading.Of(Return(back, left), "census.xml").Good().Rows);

        Assert.Equal((null, RollStanding.OnRoll), (row.LeavingDate, row.Standing));
    }

    [Fact]
    public void A_leaver_without_a_day_is_told_and_counts_as_there()
    {
        var left = Census("", "X999100121001").Replace("PupilOnRoll", "PupilNoLongerOnRoll", StringComparison.Ordinal);

        var file = Reading.Of(Return("", left), "census.xml").Good();

        Assert.Equal((0, FaultCodes.LeaverWithoutDate), (file.Rows.Count, Assert.Single(file.Faults).Code));
        Assert.Contains(RowKeys.Upn("X999100121001"), file.RefusedKeys);
    }

    [Fact]
    public void Another_return_than_the_school_census_is_set_aside() =>
        Assert.Equal(FaultCodes.CensusOther, Reading.Of(Return("", "").Replace(">SC<", ">SWF<", StringComparison.Ordinal), "census.xml").Refusal().Code);

    [Fact]
    public void A_pupil_admitted_next_term_is_expected() =>
        Assert.Equal(RollStanding.Expected, Assert.Single(Reading.Of(Return(Census("", "X999100121001").Replace("2021-09-03", "2027-01-05", StringComparison.Ordinal), ""), "census.xml").Good().Rows).Standing);

    [Fact]
    public void A_COLLECT_set_in_a_folder_is_read_from_its_pupils_on_roll()
    {
        var school = InventedSchool.Of(60);
        Put("pupilonroll.csv", WriteTables.BladePupils(school));
        Put("senneeds.csv", WriteTables.BladeNeeds(school));
        Put("pupilnolongeronroll.csv", WriteTables.BladeLeavers(school));

        var file = ExportReaders.Read(Path.Combine(folder, "pupilonroll.csv"), A.School).Good();
        var needs = ExportReaders.Read(Path.Combine(folder, "senneeds.csv"), A.School).Good();
        var leavers = ExportReaders.Read(Path.Combine(folder, "pupilnolongeronroll.csv"), A.School).Good();

        Assert.Equal(school.OnRoll.Select(pupil => pupil.Line), file.Rows.Where(row => row.LeavingDate is null).Select(RollLine.Of));
        Assert.Equal(school.Leavers.Count(), file.Rows.Count(row => row.LeavingDate is not null));
        Assert.All([needs, leavers], part => Assert.Equal((true, 0, FaultCodes.BladeCompanion), (part.GivesNoRoll, part.Rows.Count, Assert.Single(part.Faults).Code)));
    }

    [Fact]
    public void Leavers_of_a_COLLECT_set_alone_give_leavers_only()
    {
        Put("pupilnolongeronroll.csv", WriteTables.BladeLeavers(InventedSchool.Of(60)));

        var file = ExportReaders.Read(Path.Combine(folder, "pupilnolongeronroll.csv"), A.School).Good();

        Assert.Equal((ExportScope.Partial, RollStanding.Left), (file.Scope, Assert.Single(file.Rows).Standing!.Value));
    }

    [Fact]
    public void Ranks_of_a_COLLECT_set_may_tie_and_leave_gaps()
    {
        Put("pupilonroll.csv", WriteTables.BladePupils(InventedSchool.Of(1)));
        File.WriteAllText(Path.Combine(folder, "senneeds.csv"), "pupilonrolltableid,sentyperank,sentype\n1.0,4.0,SLCN\n1.0,1.0,ASD\n1.0,1.0,HI\n");

        var needs = Assert.IsType<SenBlock.Present>(Assert.Single(ExportReaders.Read(Path.Combine(folder, "pupilonroll.csv"), A.School).Good().Rows).Sen).Needs;

        Assert.Equal(["1 ASD", "1 HI", "4 SLCN"], needs.Select(need => $"{need.Rank} {need.Type}").Order());
    }

    [Fact]
    public void A_results_report_is_carried_through_and_gives_no_roll()
    {
        var file = Reading.Of("UPN,Subject,Assessment,Result,Result date\nX999100121001,Maths,PUMA Autumn,104,12/11/2026\nX999100121001,Reading,PiRA Autumn,A,13/11/2026\n").Good();

        Assert.Equal((true, ExportScope.Partial, 0), (file.GivesNoRoll, file.Scope, file.Rows.Count));
        Assert.Equal([("Maths", "PUMA Autumn", "104", new DateOnly(2026, 11, 12)), ("Reading", "PiRA Autumn", "A", new DateOnly(2026, 11, 13))], file.AllResults().Select(one => (one.Subject!, one.Scheme!, one.Result, one.On!.Value)));
    }

    [Fact]
    public void Results_of_a_transfer_file_stand_with_their_pupil()
    {
        var result = Assert.Single(Reading.Of(Reading.Ctf, "CTF.xml").Good().AllResults());

        Assert.Equal(("KS2", "MAT", "TT", "MTC", "17", 2026), (result.Scheme, result.Subject, result.Method, result.Component, result.Result, result.Year));
    }

    [Fact]
    public void A_staff_report_gives_names_addresses_and_groups()
    {
        var file = Reading.Of("Staff code,Forename,Surname,Work email,Job title,Registration groups\nAB,Alex,Birch,a.birch@larkfield.example,Teacher,5 Elm; 5 Oak\n").Good();

        var person = Assert.Single(file.Staff);

        Assert.Equal(("AB", "Alex Birch", "a.birch@larkfield.example", "Teacher"), (person.SourceId, person.Name, person.Email, person.Role));
        Assert.Equal(["5 Elm", "5 Oak"], person.Groups);
    }

    [Fact]
    public void Tutors_named_beside_pupils_are_staff_of_their_group()
    {
        var file = Reading.Of("UPN,Surname,Forename,DOB,Reg group,Tutor,Tutor email\nX999100121001,Oak,Ash,01/09/2016,5 Elm,Ms Birch,b@larkfield.example\nA999100120002,Elm,Fay,13/09/2016,5 Oak,Ms Birch,b@larkfield.example\n").Good();

        Assert.Equal(["5 Elm", "5 Oak"], Assert.Single(file.Staff).Groups);
    }

    [Fact]
    public void One_contact_a_row_makes_several_contacts_of_one_pupil()
    {
        var file = Reading.Of(
            "UPN,Surname,Forename,DOB,Contact forename,Contact surname,Contact relationship,Contact priority\nX999100121001,Oak,Ash,01/09/2016,Ivy,Oak,Mother,1\n" +
            "A999100120002,Elm,Fay,13/09/2016,Jo,Elm,Father,1\nX999100121001,Oak,Ash,01/09/2016,Reed,Oak,Father,2\nX999100121001,Oak,Ash,01/09/2016,Ivy,Oak,Mother,1\n").Good();

        Assert.Equal([("Ivy", 1), ("Reed", 2)], Assert.IsType<ContactsBlock.Present>(file.Rows[0].Contacts).Contacts.Select(contact => (contact.Forename!, contact.Order!.Value)));
        Assert.Equal(2, file.Rows.Count);
    }

    [Theory]
    [InlineData("Leaver", "23/10/2026", RollStanding.Left)]
    [InlineData("Pre-admission", "", RollStanding.Expected)]
    [InlineData("On roll", "", RollStanding.OnRoll)]
    public void A_report_may_say_where_a_pupil_stands(string status, string left, RollStanding standing) =>
        Assert.Equal(standing, Assert.Single(Reading.Of($"UPN,Surname,Forename,DOB,Roll status,Leaving date\nX999100121001,Oak,Ash,01/09/2016,{status},{left}\n").Good().Rows).Standing);

    private static string Census(string sen, string upn) =>
        $"<PupilOnRoll><PupilIdentifiers><UPN>{upn}</UPN><Surname>Oak</Surname><Forename>Ash</Forename><Sex>M</Sex><DOB>2016-11-02</DOB></PupilIdentifiers><PupilStatus><EntryDate>2021-09-03</EntryDate><NCyearActual>5</NCyearActual></PupilStatus>{sen}</PupilOnRoll>";

    private static string Return(string onRoll, string left) =>
        "<Message><Header><CollectionDetails><Collection>SC</Collection><Term>AUT</Term><Year>2026</Year></CollectionDetails><Source><LEA>999</LEA><Estab>1001</Estab><DateTime>2026-11-20T10:00:00</DateTime></Source></Header>" +
        $"<Pupils><PupilsOnRoll>{onRoll}</PupilsOnRoll><PupilsNoLongerOnRoll>{left}</PupilsNoLongerOnRoll></Pupils></Message>";

    private static byte[] Bundle(string users, string mode = "bulk")
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "manifest.csv", $"propertyName,value\r\noneroster.version,1.1\r\nfile.users,{mode}\r\n");
            Part(zip, "orgs.csv", "sourcedId,status,dateLastModified,name,type,identifier\r\norg1,,,Larkfield,school,9991001\r\n");
            Part(zip, "users.csv", $"sourcedId,status,dateLastModified,orgSourcedIds,role,userIds,givenName,familyName,grades,metadata.senStatus\r\n{users}\r\n");
            Part(zip, "demographics.csv", "userSourcedId,birthdate,sex\r\nu1,2015-11-02,male");
        }

        return bytes.ToArray();
    }

    private static void Part(ZipArchive zip, string name, string text)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }

    private void Put(string name, IEnumerable<string[]> rows) =>
        File.WriteAllText(Path.Combine(folder, name), string.Concat(rows.Select(row => string.Join(',', row) + "\n")));
}
