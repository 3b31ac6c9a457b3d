using System.Text;
using Casebell.Cases.CaseFiles;

namespace Casebell.Tests.Cases.CaseFiles;

public sealed class FilesOnDisk : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    string Write(byte[] bytes)
    {
        var path = Path.Combine(folder.FullName, "doe.yaml");
        File.WriteAllBytes(path, bytes);
        return path;
    }

    IReadOnlyList<CaseFileError> Errors(byte[] bytes) => CaseFileReader.ReadFile(Write(bytes)).Errors;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_in_UTF_8_is_read_with_a_mark_or_without(bool mark)
    {
        byte[] bytes = [.. mark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(MarkedFile.Right.Replace("Doe", "Дөу", StringComparison.Ordinal))];
        var read = CaseFileReader.ReadFile(Write(bytes));
        read.Errors.ShouldBeEmpty();
        read.Case.ShouldNotBeNull().Parties[0].Names[0].Text.ShouldBe("Дөу");
    }

    [Fact]
    public void The_errors_have_the_files_path()
    {
        var path = Write("countri: KZ"u8.ToArray());
        CaseFileReader.ReadFile(path).Errors.ShouldContain(error => error.File == path && error.Problem.Contains("'countri'"));
    }

    public static TheoryData<byte[], string> NotUtf8 => new()
    {
        { [.. "case: doe\ntitle: { en: "u8, 0xFF, .. " }\n"u8], "2:14" },
        { [.. "case: doe\r\n# д"u8, 0xD0, .. "\n"u8], "2:4" },
        { [.. "\uFEFFcase: "u8, 0xC4, 0xE5, 0xEB, 0xEE], "1:7" },
        { [.. "case: d"u8, 0xE2, 0x82], "1:8" },
        { [0x80], "1:1" },
    };

    [Theory]
    [MemberData(nameof(NotUtf8))]
    public void A_byte_that_is_no_UTF_8_is_found(byte[] bytes, string place)
    {
        var error = Errors(bytes).ShouldHaveSingleItem();
        $"{error.Line}:{error.Column}".ShouldBe(place);
        error.Problem.ShouldContain("Save the file as UTF-8");
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    public void A_file_in_UTF_16_is_told_so(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(MarkedFile.Right)];
        Errors(bytes).ShouldHaveSingleItem().Problem.ShouldBe("The file is UTF-16: save it as UTF-8.");
    }

    [Fact]
    public void Of_a_huge_file_a_megabyte_is_read_and_no_more()
    {
        using var huge = new Endless();
        CaseFileReader.Read(huge, "huge.yaml").Errors.ShouldHaveSingleItem().ToString().ShouldBe("huge.yaml:1:1: The file is larger than 1 MiB: a case file is not.");
        huge.Given.ShouldBe(CaseFileReader.LargestFile + 1);
    }

    [Fact]
    public void A_file_that_is_not_there_and_a_folder_are_errors_too()
    {
        CaseFileReader.ReadFile(Path.Combine(folder.FullName, "none.yaml")).Errors.ShouldHaveSingleItem().Problem.ShouldBe("There is no such file.");
        CaseFileReader.ReadFile(folder.FullName).Errors.ShouldHaveSingleItem().Problem.ShouldContain("This is a folder");
        CaseFileReader.ReadFile("").Errors.ShouldHaveSingleItem();
        CaseFileReader.ReadFile("a\0b").Errors.ShouldHaveSingleItem();
    }

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>Gives bytes for ever, and counts them.</summary>
    sealed class Endless : Stream
    {
        public int Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'#');
            Given += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
